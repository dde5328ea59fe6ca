using System.Text.Json.Nodes;
using Finsam.Application.Insatser;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Översikt;

/// <summary>The mål light is the same wherever it is shown; the demo's mål are those of the printed sources (docs/beslut/0100-mal.md).</summary>
public sealed class MålljusTests : IAsyncLifetime
{
    private Värd _värd = null!;

    [Fact]
    public async Task Målen_av_två_insatser_ändrar_inget_i_de_andra_ljusen()
    {
        var vy = await _värd.SändAsync(new ÖversiktQuery(UppsalaFixture.H1, Översiktsurval.Allt), Användarna.Kansli);

        var väntat = JsonNode.Parse(Exempeldata.Väntat("forvantat-oversikt-2021H1.json"))!["insatser"]!.AsArray();
        vy.Insatser.Select(i => (i.Kod, i.Ljus[Ljusslag.Mål].Färg.Kod())).Should().BeEquivalentTo(väntat.Select(i => ((string)i!["insats"]!, (string)i["mal"]!)));
    }

    [Fact]
    public async Task Översikt_PM_och_insatsens_sida_säger_detsamma_om_målen()
    {
        var period = Period.Halvår(2016, 2);

        var rad = (await _värd.SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), Användarna.Kansli)).Insatser.Should().ContainSingle().Subject;
        var pm = await _värd.SändAsync(new PmQuery(period), Användarna.Kansli);
        var insats = (await _värd.SändAsync(new InsatsQuery("fls-uppsala", period), Användarna.Kansli)).Värde;
        var grupp = (await _värd.SändAsync(new LokusgruppQuery("uppsala", period), Användarna.Kansli)).Värde;

        rad.Ljus[Ljusslag.Mål].Should().Be(new Ljus(
            Ljusslag.Mål,
            Trafikljus.Röd,
            "Åtgärda",
            "Mål 1: ”1 juni 2016 ska en ökning om processen för samordnad arbetslivsinriktad rehabilitering vara klar”. "
                + "Likaså mål 2, 5, 6 och 7. Av 7 mål är 5 röda och 2 grå."));
        rad.ÅttaKvartal[^1].Should().Be((new Kvartal(2016, 4), Trafikljus.Röd));
        rad.ÅttaKvartal[^2].Ljus.Should().BeNull();
        pm.Svar.Should().ContainSingle().Which.Mål.Should().Be(Trafikljus.Röd);
        insats.Läge!.Ljus[Ljusslag.Mål].Should().Be(rad.Ljus[Ljusslag.Mål]);
        grupp.Insatser.Should().ContainSingle().Which.Ljus[Ljusslag.Mål].Should().Be(rad.Ljus[Ljusslag.Mål]);
    }

    [Fact]
    public async Task Bedömningarna_räknas_bara_medan_rapporten_är_inlämnad()
    {
        (await MålAsync()).Should().Be(Trafikljus.Röd);

        await _värd.Databas.KörAsync("update kvartalsrapport set status = 'utkast', inlamnad = null where kvartal = '2016-10-01'");

        (await MålAsync()).Should().Be(Trafikljus.Grå, "nobody answered i fas and prognos");

        async Task<Trafikljus> MålAsync() =>
            (await _värd.SändAsync(new ÖversiktQuery(Period.Halvår(2016, 2), Översiktsurval.Allt), Användarna.Kansli)).Insatser.Single().Ljus[Ljusslag.Mål].Färg;
    }

    /// <summary>As entered, every colour of the demo is the one that Finsam proposes.</summary>
    [Fact]
    public async Task Demons_färger_är_de_föreslagna()
    {
        foreach (var (kod, kvartal) in new[] { ("ung-intro", new Kvartal(2021, 2)), ("fls-uppsala", new Kvartal(2016, 4)) })
        {
            var mål = (await _värd.SändAsync(new InsatsQuery(kod, Period.För(kvartal)), Användarna.Kansli)).Värde.Insats.Mål;
            var rader = await _värd.Databas.ListaAsync<string>(
                $"select concat_ws(' ', nr, utfall, coalesce(taljare::int::text, '-'), coalesce(namnare::int::text, '-'), trafikljus) from malbedomning b join insats i on i.id = b.insats_id where kod = '{kod}' order by nr");

            rader.Should().HaveCount(mål.Count);
            foreach (var delar in rader.Select(r => r.Split(' ')))
            {
                decimal? Tal(string text) => text == "-" ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
                var förslag = Målförslag.För(
                    mål.Single(m => m.Nr == int.Parse(delar[0])), Koder.FrånKod<Målutfall>(delar[1]), Tal(delar[2]), Tal(delar[3]), null, kvartal);

                förslag.Färg.Kod().Should().Be(delar[4], "{0}#{1}: {2}", kod, delar[0], förslag.Skäl);
            }
        }
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        foreach (var mapp in new[] { Exempeldata.Uppsala(), Exempeldata.Mål() })
        {
            (await _värd.SändAsync(new ImporteraCommand(mapp, false))).Fel.Should().BeEmpty();
        }
    }

    public Task DisposeAsync() => _värd.DisposeAsync().AsTask();
}
