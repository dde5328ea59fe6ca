using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Application.Insatser;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>An anstånd is given, moved and taken back, and holds wherever the report's last day is shown.</summary>
public sealed class AnståndTests : IAsyncLifetime
{
    private static readonly Kvartal Kvartal = new(2021, 2);

    private Värd? _värd;

    [Fact]
    public async Task Det_gäller_överallt_där_den_sista_dagen_visas()
    {
        (await GeAsync("2021-12-31")).Fel.Should().BeNull();

        var period = Period.För(Kvartal);
        var översikt = await _värd!.SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), Användarna.Kansli);
        översikt.Rapporter.Saknas.Single(r => r.Kod == "alfa").Förfaller.Should().Be(new(2021, 12, 31));
        var insats = (await _värd.SändAsync(new InsatsQuery("alfa", period), Användarna.Kansli)).Värde;
        insats.Rapporter.Single(r => r.Kvartal == Kvartal).Should().Match<Rapportkvartal>(r => r.HarAnstånd && r.Förfaller == new DateOnly(2021, 12, 31));
        insats.Rapporter.Single(r => r.Kvartal == new Kvartal(2021, 1)).HarAnstånd.Should().BeFalse();

        // Handed in within the anstånd: in time, on every page.
        await LämnaInAsync("2021-12-31");
        översikt = await _värd.SändAsync(new ÖversiktQuery(period, Översiktsurval.Allt), Användarna.Kansli);
        (översikt.Rapporter.Inlämnade, översikt.Rapporter.ITid).Should().Be((1, 1));
        (await _värd.SändAsync(new InsatsQuery("alfa", period), Användarna.Kansli)).Värde.Rapporter.Single(r => r.Kvartal == Kvartal).Läge.Should().Be(Inlämning.ITid);
        (await _värd.SändAsync(new LokusgruppQuery("tierp", period), Användarna.Kansli)).Värde.Sena.Should().BeEmpty();
    }

    [Fact]
    public async Task Efter_anståndets_dag_är_den_sen()
    {
        await GeAsync("2021-12-31");
        await LämnaInAsync("2022-01-01");

        var sena = (await _värd!.SändAsync(new LokusgruppQuery("tierp", Period.För(Kvartal)), Användarna.Kansli)).Värde.Sena;

        sena.Should().ContainSingle().Which.Förföll.Should().Be(new(2021, 12, 31));
    }

    [Fact]
    public async Task Det_ändras_och_tas_tillbaka_och_allt_står_i_historiken()
    {
        await GeAsync("2021-09-30");
        (await GeAsync("2021-10-31", sedd: 1)).Fel.Should().BeNull();
        (await _värd!.SändAsync(new TaTillbakaAnståndCommand("alfa", Kvartal, "Gavs av misstag.", 2), Användarna.Kansli)).Fel.Should().BeNull();

        var översikt = await _värd.SändAsync(new ÖversiktQuery(Period.För(Kvartal), Översiktsurval.Allt), Användarna.Kansli);
        översikt.Rapporter.Saknas.Single(r => r.Kod == "alfa").Förfaller.Should().Be(new(2021, 7, 31));
        var historik = await _värd.SändAsync(new InsatshistorikQuery("alfa", Kvartal), Användarna.Kansli);
        historik.Värde.Rader.Take(3).Select(r => (r.Vad, r.Varför)).Should().Equal(
            ("Anståndet med kvartalsrapporten togs tillbaka", "Gavs av misstag."),
            ("Anståndet med kvartalsrapporten ändrades", "Sjukdom i styrgruppen."),
            ("Anstånd med kvartalsrapporten gavs", "Sjukdom i styrgruppen."));
        historik.Värde.Rader[1].Ändringar.Should().ContainSingle().Which.Should().Match<Fältändring>(f => f.Fält == "Sista dag" && f.Från == "2021-09-30" && f.Till == "2021-10-31");
    }

    [Fact]
    public async Task Den_som_inte_sett_det_senaste_får_veta_vad_som_gäller()
    {
        await GeAsync("2021-09-30");

        var svar = await GeAsync("2021-08-31", sedd: 0);

        svar.Fel!.Slag.Should().Be(Felslag.Konflikt);
        svar.Fel.Text.Should().Contain("Prov").And.Contain("2021-09-30");
    }

    [Theory]
    [InlineData("finns-ej", "2021-09-30", "Skäl.", "insats.finns-inte")]
    [InlineData("alfa", null, "Skäl.", "ogiltigt")]
    [InlineData("alfa", "2021-09-30", "  ", "ogiltigt")]
    [InlineData("alfa", "2021-07-31", "Skäl.", "anstand.dag")]
    public async Task Det_som_är_fel_nekas_och_inget_lagras(string insats, string? dag, string skäl, string fel)
    {
        var svar = await _värd!.SändAsync(new GeAnståndCommand(insats, Kvartal, dag is null ? null : Dag(dag), skäl, 0), Användarna.Kansli);

        svar.Fel!.Kod.Should().Be(fel);
        (await _värd.Databas.AntalAsync("anstand")).Should().Be(0);
    }

    [Fact]
    public async Task En_inlämnad_rapport_får_inget_anstånd()
    {
        var svar = await _värd!.SändAsync(new GeAnståndCommand("alfa", new(2021, 1), Dag("2021-09-30"), "Skäl.", 0), Användarna.Kansli);

        svar.Fel!.Kod.Should().Be("anstand.inlamnad");
    }

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        await _värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
    }

    public async Task DisposeAsync() => await _värd!.DisposeAsync();

    private static DateOnly Dag(string text) => DateOnly.Parse(text, Svenska.Kultur);

    private Task<Result> GeAsync(string dag, int sedd = 0) =>
        _värd!.SändAsync(new GeAnståndCommand("alfa", Kvartal, Dag(dag), "Sjukdom i styrgruppen.", sedd), Användarna.Kansli);

    private Task LämnaInAsync(string dag) =>
        _värd!.SändAsync(new ImporteraCommand(new Provmapp().Sätt("kvartalsrapporter.csv", 3, "inlamnad", dag).Skriv(), false));
}
