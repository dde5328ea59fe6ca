using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Deltagare;

/// <summary>
/// What came of those who left is told once, when the time for answers is over, and never changes: with a clock that is moved. In alfa twelve leave in
/// kvartal 1 2021, twelve in kvartal 2 and three in kvartal 3.
/// </summary>
public sealed class UppföljningsredovisningTests() : Klockprov(2021, 9, 1)
{
    private static readonly Användare Ansvarig = Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "alfa"));
    private static readonly Kvartal Ett = new(2021, 1);
    private static readonly Kvartal Två = new(2021, 2);
    private static readonly Kvartal Tre = new(2021, 3);
    [Fact]
    public async Task Ett_kvartal_redovisas_när_svarstiden_är_slut_och_ändras_aldrig_mer()
    {
        await SvaraAsync(Ett, 6, arbete: 6, annat: 6);
        (await LäsAsync(Ett)).Should().Match<Kvartalsuppföljning>(k => k.Tillägg == null && k.Prövas == new DateOnly(2022, 1, 1));

        await DenAsync("2021-12-31");
        (await LäsAsync(Ett)).Tillägg.Should().BeNull("there is a day left");
        await DenAsync("2022-01-01");

        var tillägg = (await LäsAsync(Ett)).Tillägg!;
        (tillägg.Dag, tillägg.Utfall).Should().Be((new(2022, 1, 1), new Uppföljningsutfall(12, 12, 6)));
        (await Värd.SändAsync(new UppföljningstilläggQuery("alfa"), Användarna.Kansli)).Värde.Visade.Should().ContainSingle();

        // Ten of them go, and one more is written: what has been told stays, and nothing is told anew.
        await Värd.Databas.KörAsync("delete from deltagare where deltagarkod like 'E1-%' and deltagarkod not in ('E1-1', 'E1-2'); update dataversion set version = version + 1; update uppfoljning set sysselsattning = 'arbete'");
        await DenAsync("2022-01-02");
        await DenAsync("2023-01-01");
        (await LäsAsync(Ett)).Tillägg!.Utfall.Should().Be(new Uppföljningsutfall(12, 12, 6));
    }

    [Fact]
    public async Task En_process_som_varit_borta_tar_igen_det_och_två_på_en_gång_gör_det_en_gång()
    {
        await SvaraAsync(Ett, 6, arbete: 6, annat: 6);
        await SvaraAsync(Två, 6, arbete: 12, annat: 0);
        Klocka.Nu = new(2022, 7, 1, 3, 0, 0, TimeSpan.Zero);

        (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Värd.SändAsync(new RedovisaUppföljningarCommand())))).Should().OnlyContain(r => r.Lyckades);

        (await LäsAsync(Två)).Tillägg!.Utfall.Should().Be(new Uppföljningsutfall(12, 12, 12));
        (await Värd.Databas.FrågaAsync<long>("select count(*) from uppfoljningstillagg where manader = 6 and att_folja_upp > 0")).Should().Be(2);
        (await Värd.Databas.FrågaAsync<string>("select nytt ->> 'period' from historik.handelse where vad = 'deltagare.uppfoljning-redovisad' and nytt ->> 'manader' = '6'")).Should().Contain("2021Q1, 2021Q2");
    }

    [Fact]
    public async Task Det_som_är_för_få_visas_inte_och_inte_heller_när_fler_skrivs_in_efteråt()
    {
        await SvaraAsync(Ett, 6, arbete: 10, annat: 2);
        await SvaraAsync(Tre, 6, arbete: 3, annat: 0);
        await DenAsync("2022-07-01");

        (await LäsAsync(Ett)).Should().Match<Kvartalsuppföljning>(k => k.Tillägg!.Utfall == null && k.Tillägg.Avgjort && k.Prövas == null);
        (await LäsAsync(Tre)).Should().Match<Kvartalsuppföljning>(k => k.Tillägg!.Utfall == null && !k.Tillägg.Avgjort && k.NästaPeriod == Period.Halvår(2021, 2));

        await Värd.Databas.KörAsync("update uppfoljning set sysselsattning = 'arbete'");
        await DenAsync("2022-07-02");
        (await LäsAsync(Ett)).Tillägg!.Utfall.Should().BeNull("it was tried once");
    }

    [Fact]
    public async Task En_insats_som_inte_följer_upp_redovisar_inget()
    {
        await DenAsync("2022-07-01");

        (await Värd.SändAsync(new UppföljningstilläggQuery("alfa", Ett), Ansvarig)).Värde.Kvartalet.Should().BeEmpty();
        (await Värd.Databas.FrågaAsync<long>("select count(*) from uppfoljningstillagg")).Should().Be(0);
    }

    [Fact]
    public async Task Den_frysta_rapporten_är_densamma_före_och_efter()
    {
        const string Bild = "select coalesce(string_agg(i::text, '|' order by i.nummer), '') || (select string_agg(k::text, '|' order by k.id) from kvartalsrapport k) from rapportinlamning i";
        var fråga = new GodkännRapporterCommand([new("alfa", Ett, 0)]);
        (await Värd.SändAsync(fråga, Användarna.Kansli)).Fel.Should().BeNull();
        var före = await Värd.Databas.FrågaAsync<string>(Bild);
        await SvaraAsync(Ett, 6, arbete: 6, annat: 6);

        await DenAsync("2022-01-01");

        (await LäsAsync(Ett)).Tillägg.Should().NotBeNull();
        före.Should().NotBeEmpty();
        (await Värd.Databas.FrågaAsync<string>(Bild)).Should().Be(före);
        (await Värd.SändAsync(new RapportQuery("alfa", Ett), Användarna.Kansli)).Värde.SedanGodkännandet.Should().BeEmpty();
    }

    [Fact]
    public async Task Tjänsten_redovisar_av_sig_själv()
    {
        await SvaraAsync(Ett, 6, arbete: 6, annat: 6);
        Klocka.Nu = new(2022, 1, 1, 3, 0, 0, TimeSpan.Zero);

        await Värd.StartaBakgrundenAsync();
        using var nog = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await LäsAsync(Ett)).Tillägg is null)
        {
            await Task.Delay(20, nog.Token);
        }

        await Värd.StoppaBakgrundenAsync();
    }

    protected override Provmapp Mapp()
    {
        var mapp = new Provmapp().Sätt("deltagare.csv", 2, "ut", "").Sätt("deltagare.csv", 2, "avslut", "").Sätt("deltagare.csv", 2, "forsorjning_ut", "").Sätt("deltagare.csv", 2, "sysselsattningsgrad", "");
        foreach (var (kvartal, antal) in new[] { (Ett, 12), (Två, 12), (Tre, 3) })
        {
            for (var i = 1; i <= antal; i++)
            {
                mapp.Lägg("deltagare.csv", $"alfa;E{kvartal.Nummer}-{i};;;2020-03-01;{kvartal.FörstaDag.AddDays(i):yyyy-MM-dd};flytt;;;;;;");
            }
        }

        return mapp;
    }

    private async Task<Kvartalsuppföljning> LäsAsync(Kvartal kvartal) =>
        (await Värd.SändAsync(new UppföljningstilläggQuery("alfa", kvartal), Användarna.Kansli)).Värde.Kvartalet.Single(k => k.Månader == 6);

    private async Task DenAsync(string dag)
    {
        Klocka.Nu = new(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(3, 0), TimeSpan.Zero);
        (await Värd.SändAsync(new RedovisaUppföljningarCommand())).Fel.Should().BeNull();
    }

    /// <summary>The insats asks all who left in the quarter, on the day when the first time is over for all of them.</summary>
    private async Task SvaraAsync(Kvartal kvartal, int månader, int arbete, int annat)
    {
        var nu = Klocka.Nu;
        Klocka.Nu = new(kvartal.FörstaDag.AddMonths(månader).AddDays(30), new TimeOnly(9, 0), TimeSpan.Zero);
        var frågade = (await Värd.SändAsync(new UppföljningarQuery("alfa"), Ansvarig)).Värde.AttGöra.Where(p => Kvartal.För(p.Ut) == kvartal && p.Månader == månader).ToList();
        frågade.Should().HaveCount(arbete + annat);
        foreach (var (post, i) in frågade.Select((p, i) => (p, i)))
        {
            var sysselsättning = i < arbete ? (i % 2 == 0 ? Sysselsättning.Arbete : Sysselsättning.Studier) : Sysselsättning.Rehabilitering;
            (await Värd.SändAsync(new SparaUppföljningCommand("alfa", post.Id, månader, Klocka.Idag(), Uppföljningsresultat.Svar, sysselsättning, null, 0), Ansvarig)).Fel.Should().BeNull();
        }

        Klocka.Nu = nu;
    }
}
