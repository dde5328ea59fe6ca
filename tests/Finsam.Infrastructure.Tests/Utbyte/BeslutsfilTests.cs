using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Infrastructure.Database;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>formats/utbyte.md, <c>beslut.csv</c>: what is its own beside the promises that hold for every file.</summary>
public sealed class BeslutsfilTests
{
    private const string Rubriker = "insats;diarienummer;datum;belopp;from;tom;slag\n";

    [Fact]
    public async Task Alla_slags_beslut_överlever_en_rundtur_och_läses_som_de_skrevs()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        var rader = "alfa;2020:7;2019-12-10;1200000;2020-01-01;2022-12-31;beviljad\nalfa;2021:2;2021-02-01;0;2021-02-01;2021-02-01;tillagg\n"
            + "alfa;2022:9;2022-11-01;400000;2023-01-01;2023-06-30;forlangning\nbeta;2020:8;2020-02-01;300000;2020-01-01;2021-06-30;\n"
            + "beta;2021:3;2021-03-01;999999999999;2021-07-01;2021-12-31;avslag\n";

        (await värd.SändAsync(new ImporteraCommand(Minnesmapp.Med("beslut.csv", Rubriker + rader), false))).Fel.Should().BeEmpty();

        (await ExporteraAsync(värd)).Text("beslut.csv").Should().Be(Rubriker + rader);
        await using var db = new FinsamContext(new DbContextOptionsBuilder<FinsamContext>().UseNpgsql(värd.Databas.Program).Options);
        var beslut = await db.Beslut.OrderBy(b => b.Diarienummer).ToListAsync();
        beslut.Select(b => (b.Diarienummer, b.Slag, b.Beviljat)).Should().Equal(
            ("2020:7", Beslutsslag.Beviljad, 1_200_000m),
            ("2020:8", null, 300_000m),
            ("2021:2", Beslutsslag.Tillägg, 0m),
            ("2021:3", Beslutsslag.Avslag, 0m),
            ("2022:9", Beslutsslag.Förlängning, 400_000m));
        (beslut[0].Datum, beslut[0].From, beslut[0].Tom).Should().Be((new(2019, 12, 10), new(2020, 1, 1), new DateOnly(2022, 12, 31)));
    }

    [Fact]
    public async Task Samma_diarienummer_får_gälla_flera_insatser()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));

        var resultat = await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("beslut.csv", 3, "diarienummer", "2020:7").Skriv(), false));

        resultat.Fel.Should().BeEmpty();
        resultat.Filer.Single(f => f.Fil == "beslut.csv").Should().Be(new Filresultat("beslut.csv", 1, 0, 1), "a decision is never taken away by a file");
    }

    [Fact]
    public async Task Historiken_säger_vilket_beslut_som_ändrades_och_hur()
    {
        await using var värd = await Värd.NyAsync();
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Skriv(), false));
        await värd.SändAsync(new ImporteraCommand(new Provmapp().Sätt("beslut.csv", 2, "belopp", "1300000").Skriv(), false));

        (await värd.Databas.ListaAsync<string>("select gallde || ' ' || coalesce(gammalt::text, '-') || ' ' || nytt::text from historik.andring where tabell = 'beslut' order by tid desc, gallde limit 1"))
            .Should().Equal("insats:alfa {\"belopp\": 1200000.00, \"diarienummer\": \"2020:7\"} {\"belopp\": 1300000, \"diarienummer\": \"2020:7\"}");
    }

    private static async Task<Minnesmapp> ExporteraAsync(Värd värd)
    {
        var mapp = Directory.CreateTempSubdirectory("finsam-export-");
        try
        {
            await värd.SändAsync(new ExporteraCommand(mapp.FullName));
            return Minnesmapp.Läs(mapp.FullName);
        }
        finally
        {
            mapp.Delete(recursive: true);
        }
    }
}
