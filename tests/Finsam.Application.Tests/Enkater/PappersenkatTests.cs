using System.Text;
using Finsam.Application.Enkäter;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Enkäter;

/// <summary>Forms on paper, translations and schedules.</summary>
public sealed class PappersenkätTests : Enkätprov
{
    [Fact]
    public async Task Papper_räknas_som_ett_svar_och_ett_utlämnat_var_och_det_senaste_kan_ångras()
    {
        var id = await OmgångAsync(Formulär.Styrelse);
        var del = (await DelAsync(id, Formulär.Styrelse)).Id;
        await LapparAsync(id, Formulär.Styrelse, 3);

        (await MataInAsync(del, ("12", "4"), ("14.1", ""))).Fel.Should().BeNull();
        var fel = await MataInAsync(del, ("12", "5"));
        (await Värd.SändAsync(new ÅngraInmatadEnkätCommand(del, fel.Värde), Användarna.Kansli)).Fel.Should().BeNull();
        (await Värd.SändAsync(new ÅngraInmatadEnkätCommand(del, fel.Värde), Användarna.Kansli)).Fel!.Kod.Should().Be("enkat.borta");
        (await MataInAsync(del, ("12", "6"))).Fel!.Kod.Should().Be("enkat.skala");
        (await MataInAsync(del, ("12", ""))).Fel!.Kod.Should().Be("enkat.tom");

        (await StängAsync(id)).Fel.Should().BeNull();
        var mätning = (await MätningAsync(Formulär.Styrelse))!;
        (mätning.Tillfrågade, mätning.Svar.Count(s => s.Mätpunkt == "12" && s.Värde == 4), mätning.Svar.Count(s => s.Värde is not null)).Should().Be((4, 1, 1));
        (await MataInAsync(del, ("12", "4"))).Fel!.Kod.Should().Be("enkat.slut");
    }

    [Fact]
    public async Task Papper_paras_med_den_andres_länk_och_samma_parkod_räknas_en_gång()
    {
        var id = await OmgångAsync(Formulär.DeltagareOfta, Formulär.PersonalOfta);
        var lapp = (await LapparAsync(id, Formulär.DeltagareOfta, 1, iPar: true)).Single();
        var (del, par) = ((await DelAsync(id, Formulär.DeltagareOfta)).Id, lapp.Personal!.Text[^Enkätlänk.Partecken..]);

        (await MataInAsync(del, par[..5], ("7", "4"))).Fel!.Fält.Single().Fält.Should().Be("Parkod");
        (await MataInAsync(del, par.ToUpperInvariant(), ("7", "4"))).Fel.Should().BeNull();
        (await MataInAsync(del, par, ("7", "5"))).Fel!.Kod.Should().Be("enkat.parkod");
        (await SkickaAsync(lapp.Länk, ("7", 1))).Fel!.Kod.Should().Be("enkat.besvarad", "the same deltagare has answered on paper");
        (await SkickaAsync(lapp.Personal, ("7", 5))).Fel.Should().BeNull();

        (await StängAsync(id)).Fel.Should().BeNull();
        (await MätningAsync(Formulär.DeltagareOfta))!.Svar.Single().Par.Should().Be((await MätningAsync(Formulär.PersonalOfta))!.Svar.Single().Par).And.NotBeNull();
    }

    [Fact]
    public async Task En_översättning_läses_in_används_och_kan_sedan_inte_bytas()
    {
        var hel = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Enkätspråkfil.Mall(Indikatorkatalog.Gällande)).Replace("\"xx\"", "\"ar\"").Replace("\"namn\": \"\"", "\"namn\": \"Prov\"").Replace("\"ltr\"", "\"rtl\""));
        (await Värd.SändAsync(Nytt(Formulär.Styrelse) with { Språk = ["ar"] }, Användarna.Kansli)).Fel!.Fält.Single().Fält.Should().Be("Språk", "the example of the program is never handed out");
        (await LäsInAsync(hel)).Fel.Should().BeNull();

        var id = (await Värd.SändAsync(Nytt(Formulär.Styrelse) with { Språk = ["ar"] }, Användarna.Kansli)).Värde;
        var blad = (await Svarare.LäsAsync((await LapparAsync(id, Formulär.Styrelse, 1)).Single().Länk, default))!;
        var språk = (await Svarare.SpråkAsync(blad.Katalog.Version, blad.Språk, default)).Single();
        (språk.Riktning, språk.Exempel, språk.Saknas(blad.Katalog, [Formulär.Styrelse], Enkätsidan.Namn).Count).Should().Be((Skrivriktning.Höger, false, 0));
        (await LäsInAsync(hel)).Fel!.Kod.Should().Be("enkat.sprak_anvant");
    }

    [Theory]
    [InlineData("{", "läsbar JSON")]
    [InlineData("{\"kod\":\"sv\"}", "kod")]
    [InlineData("{\"kod\":\"so\",\"namn\":\"Soomaali\",\"riktning\":\"upp\"}", "riktning")]
    [InlineData("{\"kod\":\"so\",\"namn\":\"Soomaali\",\"riktning\":\"ltr\",\"katalogversion\":1}", "katalogversion")]
    [InlineData("{\"kod\":\"so\",\"namn\":\"Soomaali\",\"riktning\":\"ltr\",\"katalogversion\":2,\"pastaenden\":{\"styrelse.99\":\"x\"}}", "styrelse.99")]
    public async Task En_fil_med_fel_säger_vad_som_är_fel(string fil, string text) =>
        (await LäsInAsync(Encoding.UTF8.GetBytes(fil))).Fel!.Text.Should().Contain(text).And.Contain("Inget har lästs in");

    [Fact]
    public void Exemplet_är_ett_exempel_och_har_varje_text_på_sidan() =>
        Enkätexempel.Arabiska.Should().Match<Enkätspråk>(s => s.Exempel && s.Riktning == Skrivriktning.Höger && s.Saknas(Indikatorkatalog.Gällande, new[] { Formulär.DeltagareUnder }, Enkätsidan.Namn).Count == 0);

    [Fact]
    public async Task Ett_schema_föreslår_en_omgång_som_tas_en_gång()
    {
        (await Värd.SändAsync(new SparaEnkätschemaCommand(null, "Nr 7", [Formulär.DeltagareOfta], ["alfa"], Enkättakt.Månad, new(2026, 1, 1), null, "10", [], 0), Användarna.Kansli)).Fel.Should().BeNull();
        var vy = await Värd.SändAsync(new EnkäterQuery(), Användarna.Kansli);
        var (förslag, koder) = (vy.Förslag.Single().Förslag, vy.Förslag.Single().Insatser);
        var uppgifter = förslag.Uppgifter;
        var kommando = new SkapaEnkätomgångCommand(förslag.Namn, uppgifter.Formulär, koder, uppgifter.Period.ToString(), uppgifter.Öppnar, uppgifter.Stänger, [], förslag.Schema);
        (förslag.Namn, uppgifter.Stänger).Should().Be(("Nr 7, 2026-03", new DateOnly(2026, 3, 11)));

        (await Värd.SändAsync(new MinaUppgifterQuery(), Användarna.Kansli)).Enkäter.Select(e => e.Namn).Should().Equal(förslag.Namn);
        (await Värd.SändAsync(new MinaUppgifterQuery(), Användarna.Förbundschef)).Enkäter.Should().BeEmpty();
        var två = await Task.WhenAll(Värd.SändAsync(kommando, Användarna.Kansli), Värd.SändAsync(kommando, Användarna.Kansli));
        två.Count(s => s.Fel is null).Should().Be(1);
        (await Värd.SändAsync(new EnkäterQuery(), Användarna.Kansli)).Förslag.Should().BeEmpty();
        Klocka.Nu = Klocka.Nu.AddDays(30);
        (await Värd.SändAsync(new EnkäterQuery(), Användarna.Kansli)).Förslag.Single().Förslag.Namn.Should().Be("Nr 7, 2026-04");
    }

    [Fact]
    public async Task Få_svar_visas_inte_och_inte_heller_en_summa_som_avslöjar_dem()
    {
        var id = await OmgångAsync(Formulär.Styrelse, Formulär.Chefsgrupp);
        foreach (var lapp in (await LapparAsync(id, Formulär.Styrelse, 8)).Take(6))
        {
            await SkickaAsync(lapp.Länk, ("12", 4));
        }

        await SkickaAsync((await LapparAsync(id, Formulär.Chefsgrupp, 3))[0].Länk, ("12", 4));

        var delar = (await Värd.SändAsync(new EnkätomgångQuery(id), Användarna.Förbundschef)).Värde.Delar;
        delar.Select(d => (d.Del.Formulär, d.Utlämnade, d.Inkomna)).Should().Equal((Formulär.Styrelse, 8, 6), (Formulär.Chefsgrupp, 3, null));
        (await Värd.SändAsync(new EnkäterQuery(), Användarna.Kansli)).Pågående.Single().Inkomna.Should().BeNull();
        await StängAsync(id);
        (await Värd.SändAsync(new EnkäterQuery(), Användarna.Kansli)).Avslutade.Single().Inkomna.Should().BeNull();
    }

    private Task<Result<byte[]>> MataInAsync(EnkätdelId del, params (string Punkt, string Värde)[] svar) => MataInAsync(del, null, svar);

    private Task<Result<byte[]>> MataInAsync(EnkätdelId del, string? par, params (string Punkt, string Värde)[] svar) =>
        Värd.SändAsync(new MataInEnkätCommand(del, svar.ToDictionary(s => s.Punkt, s => s.Värde), par), Användarna.Kansli);

    private Task<Result> LäsInAsync(byte[] fil) => Värd.SändAsync(new LäsInEnkätspråkCommand(fil), Användarna.Kansli);
}
