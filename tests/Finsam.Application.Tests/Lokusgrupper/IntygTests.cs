using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>A year's åtaganden as they are asked for, and attested.</summary>
public sealed class IntygTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    [Fact]
    public async Task Ett_svar_syns_ändras_och_tas_tillbaka_och_står_i_historiken()
    {
        await LäsInAsync();

        (await SändAsync(Åtagandekod.S2, true, null, null)).Lyckades.Should().BeTrue();
        (await LägetAsync(Åtagandekod.S2)).Should().Be(Åtagandeläge.Uppfyllt);
        (await SändAsync(Åtagandekod.S2, false, "  Inte hunnet. ", true)).Lyckades.Should().BeTrue();
        (await LägetAsync(Åtagandekod.S2)).Should().Be(Åtagandeläge.EjUppfyllt);
        (await SändAsync(Åtagandekod.S2, null, null, false)).Lyckades.Should().BeTrue();
        (await LägetAsync(Åtagandekod.S2)).Should().Be(Åtagandeläge.EjIntygat);
        (await fixture.Databas.ListaAsync<string>("select nytt->>'kommentar' from historik.handelse where vad = 'lokusgrupp.intyg' and nytt->>'svar' = 'false'")).Should().Equal("Inte hunnet.");
    }

    [Fact]
    public async Task Ett_nej_utan_kommentar_nekas_och_pekar_ut_fältet()
    {
        await LäsInAsync();

        var fel = (await SändAsync(Åtagandekod.S3, false, " ", null)).Fel!;

        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be("Kommentar");
        (await LägetAsync(Åtagandekod.S3)).Should().Be(Åtagandeläge.EjIntygat);
    }

    [Fact]
    public async Task Den_som_svarar_på_något_som_en_annan_redan_svarat_på_får_veta_det()
    {
        await LäsInAsync();
        await SändAsync(Åtagandekod.S4, true, null, null);

        (await SändAsync(Åtagandekod.S4, false, "Nej.", null)).Fel!.Slag.Should().Be(Felslag.Konflikt);

        (await LägetAsync(Åtagandekod.S4)).Should().Be(Åtagandeläge.Uppfyllt);
    }

    [Fact]
    public async Task Det_som_räknas_ut_kan_inte_intygas()
    {
        await LäsInAsync();

        (await SändAsync(Åtagandekod.L2, true, null, null)).Lyckades.Should().BeFalse();
    }

    [Fact]
    public async Task Kansliets_sida_har_alla_grupper_och_säger_samma_sak_som_gruppens_egen()
    {
        await LäsInAsync();

        var alla = await fixture.Värd.SändAsync(new AllasÅtagandenQuery(2021), Användarna.Kansli);

        alla.Grupper.Select(g => g.Lokusgrupp.Kod).Should().Equal("heby", "tierp");
        foreach (var (lokusgrupp, åtaganden) in alla.Grupper)
            åtaganden.Should().Equal((await FrågaAsync(lokusgrupp.Kod)).Åtaganden);
        alla.Grupper[0].Åtaganden.Single(å => å.Kod == Åtagandekod.L2).Antal.Should().Be(1, "the meeting was a joint one");
    }

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> SändAsync(Åtagandekod åtagande, bool? svar, string? kommentar, bool? sett) =>
        fixture.Värd.SändAsync(new SparaIntygCommand("tierp", 2021, åtagande, svar, kommentar, sett), Användarna.Kansli);

    private async Task<Åtagandeläge> LägetAsync(Åtagandekod kod) => (await FrågaAsync("tierp")).Åtaganden.Single(å => å.Kod == kod).Läge;

    private async Task<ÅtagandenVy> FrågaAsync(string kod) => (await fixture.Värd.SändAsync(new ÅtagandenQuery(kod, 2021, null), Användarna.Kansli)).Värde;
}
