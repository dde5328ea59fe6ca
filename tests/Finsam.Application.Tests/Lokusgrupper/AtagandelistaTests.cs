using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Lokusgrupper;

/// <summary>The list of åtaganden as the kansli changes it.</summary>
public sealed class ÅtagandelistaTests(VärdFixture fixture) : IClassFixture<VärdFixture>
{
    private static readonly int IÅr = TimeProvider.System.Idag().Year;

    [Fact]
    public async Task En_ny_version_gäller_från_sitt_år_och_tidigare_år_är_som_förut()
    {
        await LäsInAsync();
        var förra = await LägetAsync(IÅr);

        (await SparaAsync(IÅr + 1, 0, new(Åtagandekod.L2, "Mötts två gånger", 2), new(Åtagandekod.S6, "Besökt varandra", null))).Lyckades.Should().BeTrue();

        (await LägetAsync(IÅr)).Should().Equal(förra);
        (await LägetAsync(IÅr + 1)).Select(å => (å.Kod.Kod(), å.Formulering, å.Krav)).Should().Equal(("L2", "Mötts två gånger", (int?)2), ("S6", "Besökt varandra", null));
        (await LägetAsync(IÅr + 5)).Should().HaveCount(2);
        var alla = await fixture.Värd.SändAsync(new AllasÅtagandenQuery(IÅr + 1), Användarna.Kansli);
        alla.Lista.Rader.Should().HaveCount(2);
        alla.Grupper.Should().OnlyContain(g => g.Åtaganden.Count == 2);
        (await fixture.Databas.ListaAsync<string>($"select nytt->>'L2' from historik.handelse where vad = 'atagandelista' and nytt->>'from_ar' = '{IÅr + 1}'")).Should().Equal("Mötts två gånger (krav 2)");

        (await IntygaAsync(IÅr + 1, Åtagandekod.S6)).Lyckades.Should().BeTrue();
        (await IntygaAsync(IÅr + 1, Åtagandekod.S1)).Lyckades.Should().BeFalse("it is left out that year");
        (await IntygaAsync(IÅr, Åtagandekod.S6)).Lyckades.Should().BeFalse("it is not undertaken yet");
        (await LägetAsync(IÅr + 1))[1].Läge.Should().Be(Åtagandeläge.Uppfyllt);
    }

    [Fact]
    public async Task Två_som_ändrar_samma_version_skriver_inte_över_varandra()
    {
        var år = IÅr + 10;
        (await SparaAsync(år, 0, new Åtaganderad(Åtagandekod.L1, "En", null))).Lyckades.Should().BeTrue();

        (await SparaAsync(år, 0, new Åtaganderad(Åtagandekod.L1, "Två", null))).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await SparaAsync(år, 1, new Åtaganderad(Åtagandekod.L1, "Tre", null))).Lyckades.Should().BeTrue();
        (await SparaAsync(år, 1, new Åtaganderad(Åtagandekod.L1, "Fyra", null))).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (await SparaAsync(år + 1, 3, new Åtaganderad(Åtagandekod.L1, "Fem", null))).Fel!.Slag.Should().Be(Felslag.Konflikt);

        (await fixture.Värd.SändAsync(new ÅtagandelistaQuery(år + 1), Användarna.Kansli)).Gäller.Rader.Single().Formulering.Should().Be("Tre");
        Åtagandelista.Första.Rader.Should().HaveCount(10);
    }

    [Fact]
    public async Task Förbundets_egna_står_inte_i_utbytesfilen()
    {
        await LäsInAsync();
        await SparaAsync(IÅr + 20, 0, new Åtaganderad(Åtagandekod.S7, "Eget", null));
        (await IntygaAsync(IÅr + 20, Åtagandekod.S7)).Lyckades.Should().BeTrue();

        var mapp = Directory.CreateTempSubdirectory("finsam-prov-").FullName;
        await fixture.Värd.SändAsync(new ExporteraCommand(mapp));

        var intyg = await File.ReadAllLinesAsync(Path.Combine(mapp, "ls_intyg.csv"));
        Directory.Delete(mapp, true);
        intyg.Should().Contain(r => r.Contains(";S1;")).And.NotContain(r => r.Contains(";S7;"), "the format has S1 to S5");
    }

    private async Task LäsInAsync() => (await fixture.Värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false))).Fel.Should().BeEmpty();

    private Task<Result> SparaAsync(int år, int sedd, params Åtaganderad[] rader) => fixture.Värd.SändAsync(new SparaÅtagandelistaCommand(år, rader, sedd), Användarna.Kansli);

    private Task<Result> IntygaAsync(int år, Åtagandekod kod) => fixture.Värd.SändAsync(new SparaIntygCommand("tierp", år, kod, true, null, null), Användarna.Kansli);

    private async Task<IReadOnlyList<Åtagande>> LägetAsync(int år) => (await fixture.Värd.SändAsync(new ÅtagandenQuery("tierp", år, null), Användarna.Kansli)).Värde.Åtaganden;
}
