using Finsam.Application.Behörighet;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Lokusgrupper.Ledamöter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using MediatR;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>The members of a lokusgrupp as they are written in the program.</summary>
public sealed class LokusledamöterTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly Användare Koordinator = Användarna.Prov(new Uppdrag(Domain.Konton.Roll.Samverkanskoordinator, Lokusgrupp: "heby"));

    [Fact]
    public async Task Åtagandena_följer_den_som_skrivs_in_och_den_som_slutar()
    {
        await LäsInAsync();
        (await SparaAsync("Förvaltningschef", Lokusroll.Ordförande, från: new(2021, 2, 1), kompetens: true)).Lyckades.Should().BeTrue();
        (await AntalAsync(Åtagandekod.L1, new(2021, 5, 1))).Should().Be(1);
        (await AntalAsync(Åtagandekod.L5, new(2021, 5, 1))).Should().Be(1);

        var ledamot = await LedamotAsync("Förvaltningschef");
        (await fixture.Värd.SändAsync(new AvslutaLokusledamotCommand("heby", ledamot.Id, new(2021, 4, 30), ledamot.Version), Koordinator)).Lyckades.Should().BeTrue();

        (await AntalAsync(Åtagandekod.L1, new(2021, 4, 30))).Should().Be(1);
        (await AntalAsync(Åtagandekod.L1, new(2021, 5, 1))).Should().Be(0);
        (await fixture.Databas.ListaAsync<string>("select nytt->>'tom' from historik.handelse where vad = 'lokusgrupp.ledamot_avslutad'")).Should().Equal("2021-04-30");
    }

    [Fact]
    public async Task Två_som_ändrar_samma_ledamot_skriver_inte_över_varandra()
    {
        await LäsInAsync();
        await SparaAsync("Områdeschef", Lokusroll.Ersättare);
        var sedd = await LedamotAsync("Områdeschef");

        (await SparaAsync("Områdeschef norr", Lokusroll.Ersättare, ändra: sedd)).Lyckades.Should().BeTrue();
        (await SparaAsync("Områdeschef syd", Lokusroll.Ersättare, ändra: sedd)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await fixture.Värd.SändAsync(new TaBortLokusledamotCommand("heby", sedd.Id, sedd.Version), Koordinator)).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await LedamotAsync("Områdeschef norr")).Id.Should().Be(sedd.Id);
    }

    [Fact]
    public async Task Två_ordförande_som_skrivs_samtidigt_blir_en()
    {
        await LäsInAsync();

        var svar = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => SparaAsync($"Chef {n}", Lokusroll.Ordförande, från: new(2030, 1, 1))));

        svar.Count(s => s.Lyckades).Should().Be(1);
        svar.Where(s => !s.Lyckades).Should().OnlyContain(s => s.Fel!.Fält.Single().Fält == "Roll");
    }

    [Fact]
    public async Task En_ledamot_i_en_annan_grupp_kan_inte_ändras()
    {
        await LäsInAsync();
        var tierps = (await fixture.Värd.SändAsync(new LokusledamöterQuery("tierp"), Användarna.Kansli)).Värde.Ledamöter[0];

        (await SparaAsync("Någon annan", Lokusroll.Ordinarie, ändra: tierps)).Lyckades.Should().BeFalse();
        (await fixture.Värd.SändAsync(new LokusledamöterQuery("tierp"), Koordinator)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    /// <summary>Whoever reads everything and coordinates one group does not write of the others.</summary>
    [Fact]
    public async Task Den_som_läser_allt_skriver_bara_i_sin_egen_grupp()
    {
        await LäsInAsync();
        var båda = Användarna.Prov(new Uppdrag(Domain.Konton.Roll.Revisor), new Uppdrag(Domain.Konton.Roll.Samverkanskoordinator, Lokusgrupp: "heby"));
        var tierps = (await fixture.Värd.SändAsync(new LokusledamöterQuery("tierp"), båda)).Värde.Ledamöter[0];

        foreach (var begäran in new IRequest<Result>[]
        {
            new SparaLokusledamotCommand("tierp", null, "Någon", Lokusroll.Ordinarie, "Tierps kommun", null, null, null, null, null, 0),
            new AvslutaLokusledamotCommand("tierp", tierps.Id, new(2021, 4, 30), tierps.Version),
            new TaBortLokusledamotCommand("tierp", tierps.Id, tierps.Version),
            new SparaIntygCommand("tierp", 2021, Åtagandekod.S2, true, null, null),
        })
        {
            (await fixture.Värd.SändAsync(begäran, båda)).Fel!.Slag.Should().Be(Felslag.Otillåtet, begäran.GetType().Name);
        }

        (await fixture.Värd.SändAsync(new SparaIntygCommand("heby", 2021, Åtagandekod.S2, true, null, null), båda)).Fel.Should().BeNull();
    }

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> SparaAsync(string vem, Lokusroll roll, DateOnly? från = null, bool? kompetens = null, Lokusledamot? ändra = null) => fixture.Värd.SändAsync(
        new SparaLokusledamotCommand("heby", ändra?.Id, vem, roll, "Heby kommun", från, null, kompetens, kompetens, kompetens, ändra?.Version ?? 0), Koordinator);

    private async Task<Lokusledamot> LedamotAsync(string vem) =>
        (await fixture.Värd.SändAsync(new LokusledamöterQuery("heby"), Koordinator)).Värde.Ledamöter.Single(l => l.Person == vem);

    private async Task<int?> AntalAsync(Åtagandekod kod, DateOnly dag) =>
        (await fixture.Värd.SändAsync(new ÅtagandenQuery("heby", 2021, dag), Koordinator)).Värde.Åtaganden.Single(å => å.Kod == kod).Antal;
}
