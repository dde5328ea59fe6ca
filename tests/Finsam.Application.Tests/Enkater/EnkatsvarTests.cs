using Finsam.Application.Enkäter;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Enkäter;

/// <summary>Answers over PostgreSQL: one per link, resumable, right or refused, never lost and never counted twice.</summary>
public sealed class EnkätsvarTests : Enkätprov
{
    [Fact]
    public async Task Ett_utkast_fortsätts_på_en_annan_telefon_och_räknas_inte_förrän_det_skickats()
    {
        var id = await OmgångAsync(Formulär.DeltagareUnder);
        var länk = (await LapparAsync(id, Formulär.DeltagareUnder, 1)).Single().Länk;

        (await SparaAsync(länk, ("1", 4), ("2", 1))).Fel.Should().BeNull();
        (await SparaAsync(länk, ("2", 5), ("3", 3))).Fel.Should().BeNull();
        (await Svarare.SparaAsync(länk, [new("3", null)], default)).Blad!.Svar.Should().NotContainKey("3");

        var blad = (await Svarare.LäsAsync(Enkätlänk.Tolka(länk.Läsbar)!, default))!;
        (blad.Läge, blad.Formulär, blad.Insats).Should().Be((Bladläge.Öppen, Formulär.DeltagareUnder, "Alfa"));
        blad.Svar.Should().BeEquivalentTo(new Dictionary<string, int> { ["1"] = 4, ["2"] = 5 });

        (await StängAsync(id)).Fel.Should().BeNull();
        var mätning = (await MätningAsync(Formulär.DeltagareUnder))!;
        (mätning.Tillfrågade, mätning.Svar.Count).Should().Be((1, 0));
        (await Databas.FrågaAsync<long>("select count(*) from enkatinlamning")).Should().Be(0, "a draft that was never sent is nobody's answer");
    }

    [Fact]
    public async Task Av_många_som_skickar_med_samma_länk_på_en_gång_räknas_en()
    {
        var id = await OmgångAsync(Formulär.Styrelse);
        var länk = (await LapparAsync(id, Formulär.Styrelse, 1)).Single().Länk;

        var svar = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => SkickaAsync(länk, ("12", 1 + (i % 5)))));

        svar.Count(s => s.Fel is null).Should().Be(1);
        svar.Where(s => s.Fel is not null).Should().OnlyContain(s => s.Fel!.Kod == "enkat.besvarad" && s.Blad!.Läge == Bladläge.Besvarad);
        (await SparaAsync(länk, ("12", 3))).Fel!.Kod.Should().Be("enkat.besvarad");
        (await StängAsync(id)).Fel.Should().BeNull();
        (await MätningAsync(Formulär.Styrelse))!.Svar.Count(s => s.Mätpunkt == "12").Should().Be(1);
    }

    [Fact]
    public async Task Den_som_skickar_medan_omgången_stänger_är_med_eller_får_veta_det()
    {
        var id = await OmgångAsync(Formulär.Styrelse);
        var lappar = await LapparAsync(id, Formulär.Styrelse, 120);

        var skickar = lappar.Select((l, i) => Task.Run(async () =>
        {
            await Task.Delay(i % 40);
            return await SkickaAsync(l.Länk, ("12", 4), ("14.1", 2));
        })).ToList();
        await Task.Delay(25);
        var stängd = await StängAsync(id);
        var svar = await Task.WhenAll(skickar);

        stängd.Fel.Should().BeNull();
        svar.Where(s => s.Fel is not null).Should().OnlyContain(s => s.Fel!.Kod == "enkat.stangd" && s.Blad!.Läge == Bladläge.Stängd);
        var mätning = (await MätningAsync(Formulär.Styrelse))!;
        mätning.Svar.Count(s => s.Mätpunkt == "12" && s.Värde == 4).Should().Be(svar.Count(s => s.Fel is null), "who was told that it was sent is counted, and nobody else");
        mätning.Tillfrågade.Should().Be(120);
        (await Databas.FrågaAsync<long>("select count(*) from enkatinlamning")).Should().Be(0);
    }

    [Fact]
    public async Task En_gissad_en_för_tidig_och_en_för_sen_länk_nekas_med_var_sitt_skäl()
    {
        var id = (await Värd.SändAsync(Nytt(Formulär.Styrelse) with { Öppnar = new(2026, 3, 5) }, Användarna.Kansli)).Värde;
        var länk = (await LapparAsync(id, Formulär.Styrelse, 1)).Single().Länk;

        (await Svarare.LäsAsync(Enkätlänk.Ny(), default)).Should().BeNull();
        (await SkickaAsync(Enkätlänk.Ny(), ("12", 4))).Fel!.Kod.Should().Be("enkat.okand");
        (await SkickaAsync(länk, ("12", 4))).Fel!.Kod.Should().Be("enkat.inte-oppnad");
        Klocka.Nu = new(2026, 3, 16, 22, 59, 0, TimeSpan.Zero);
        (await SparaAsync(länk, ("12", 4))).Fel.Should().BeNull("in Sweden it is still the last day");
        Klocka.Nu = new(2026, 3, 16, 23, 1, 0, TimeSpan.Zero);
        (await SkickaAsync(länk, ("12", 4))).Fel!.Kod.Should().Be("enkat.stangd", "the day has been, whether or not it has been closed");
        (await Svarare.LäsAsync(länk, default))!.Läge.Should().Be(Bladläge.Stängd);
        (await StängAsync(id)).Fel.Should().BeNull();
        (await Svarare.LäsAsync(länk, default))!.Läge.Should().Be(Bladläge.Stängd, "an old link is told from a guessed one");
    }

    [Fact]
    public async Task Ett_svar_utanför_skalan_sparar_ingenting()
    {
        var länk = (await LapparAsync(await OmgångAsync(Formulär.Styrelse), Formulär.Styrelse, 1)).Single().Länk;

        (await SparaAsync(länk, ("12", 4), ("14.1", 6))).Fel!.Kod.Should().Be("enkat.skala");
        (await SkickaAsync(länk, ("12", 0))).Fel!.Kod.Should().Be("enkat.skala");
        (await SkickaAsync(länk, ("1", 3))).Fel!.Kod.Should().Be("enkat.punkt");
        (await Svarare.SkickaAsync(länk, [new("12", "")], default)).Fel!.Kod.Should().Be("enkat.tom");
        (await Svarare.LäsAsync(länk, default))!.Svar.Should().BeEmpty();
    }

    [Fact]
    public async Task Par_av_deltagare_och_personal_möts_på_nr_7_och_ingen_annanstans()
    {
        var id = await OmgångAsync(Formulär.DeltagareUnder, Formulär.PersonalUnder);
        var lappar = await LapparAsync(id, Formulär.DeltagareUnder, 6, iPar: true);
        foreach (var (länk, personal) in lappar.Select(l => (l.Länk, l.Personal!)))
        {
            (await SkickaAsync(länk, ("1", 5), ("7", 4))).Fel.Should().BeNull();
            (await SkickaAsync(personal, ("3", 2), ("7", 5))).Fel.Should().BeNull();
        }

        (await StängAsync(id)).Fel.Should().BeNull();
        var (deltagare, staff) = ((await MätningAsync(Formulär.DeltagareUnder))!, (await MätningAsync(Formulär.PersonalUnder))!);
        deltagare.Svar.Where(s => s.Mätpunkt == "7").Select(s => s.Par).Should().BeEquivalentTo(staff.Svar.Where(s => s.Mätpunkt == "7").Select(s => s.Par)).And.OnlyHaveUniqueItems().And.NotContainNulls();
        deltagare.Svar.Concat(staff.Svar).Where(s => s.Mätpunkt != "7").Should().OnlyContain(s => s.Par == null);
        (await Databas.FrågaAsync<long>("select count(*) from enkatlank l join enkatsvar s on encode(l.hash, 'hex') like '%' || s.par || '%'")).Should().Be(0);
    }

    [Fact]
    public async Task Två_omgångar_i_samma_period_blir_en_mätning()
    {
        foreach (var gång in new[] { 1, 2 })
        {
            var id = await OmgångAsync(Formulär.DeltagareOfta);
            foreach (var lapp in await LapparAsync(id, Formulär.DeltagareOfta, 3))
            {
                (await SkickaAsync(lapp.Länk, ("7", 2 + gång))).Fel.Should().BeNull();
            }

            (await StängAsync(id)).Fel.Should().BeNull();
        }

        var mätning = (await MätningAsync(Formulär.DeltagareOfta))!;
        (mätning.Tillfrågade, mätning.Källa).Should().Be((6, Enkätkälla.Omgång));
        mätning.Svar.Select(s => s.Värde).Should().BeEquivalentTo(new int?[] { 3, 3, 3, 4, 4, 4 });
    }

    [Fact]
    public async Task En_omgång_vars_sista_dag_varit_stängs_av_sig_själv_och_en_avbruten_lämnar_inget()
    {
        var id = await OmgångAsync(Formulär.Styrelse);
        await SkickaAsync((await LapparAsync(id, Formulär.Styrelse, 2))[0].Länk, ("12", 4));
        var avbruten = await OmgångAsync(Formulär.Chefsgrupp);
        await SkickaAsync((await LapparAsync(avbruten, Formulär.Chefsgrupp, 1))[0].Länk, ("12", 4));
        (await Värd.SändAsync(new AvbrytEnkätomgångCommand(avbruten), Användarna.Kansli)).Fel.Should().BeNull();

        Klocka.Nu = Klocka.Nu.AddDays(15);
        await Värd.StartaBakgrundenAsync();
        for (var försök = 0; försök < 100 && await MätningAsync(Formulär.Styrelse) is null; försök++)
        {
            await Task.Delay(100);
        }

        await Värd.StoppaBakgrundenAsync();
        (await MätningAsync(Formulär.Styrelse))!.Tillfrågade.Should().Be(2);
        (await MätningAsync(Formulär.Chefsgrupp)).Should().BeNull();
        (await Databas.FrågaAsync<long>("select count(*) from enkatinlamning")).Should().Be(0);
        (await StängAsync(id)).Fel!.Kod.Should().Be("enkat.slut");
    }
}
