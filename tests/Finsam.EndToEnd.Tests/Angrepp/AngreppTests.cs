using System.Text.Json.Nodes;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Tests.Deltagare.Maskering;
using Finsam.Testing;
using Microsoft.Playwright;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>
/// The masking attacked from outside: everything that a role can reach for a year's quarters, half-years and year is read as anybody would, put
/// together, and given to a solver that tries to narrow a masked count below 1–4.
/// </summary>
[Collection(Läsarsamling.Namn)]
public sealed class AngreppTests(Webbläsare webbläsare)
{
    private const int Gräns = 5;
    private static readonly Period[] Perioder = [.. Period.Alla(2021)];

    /// <summary>Screens, Word, Excel and JSON; the whole, a group and its insatser, and filters: all that the kansli can open.</summary>
    [Fact]
    public async Task Den_som_ser_allt_kommer_inte_åt_ett_litet_antal()
    {
        await using var begäran = await webbläsare.BegäranAsync("kansli");
        var sedda = await SkärmarAsync(begäran, [Cell.Summa], Förbund.Grupper.Keys);
        foreach (var period in Perioder)
        {
            sedda.AddRange(Jsonpm(period, await HämtaAsync(begäran, $"/pm/{period}.json")));
            sedda.AddRange(Tolk("xlsx", period).Tolka(Excelläsare.Läs(await HämtaAsync(begäran, $"/pm/{period}.xlsx"))));
            sedda.AddRange(Tolk("docx", period).Tolka(Wordläsare.Läs(await HämtaAsync(begäran, $"/pm/{period}.docx"))));
            sedda.AddRange(Tolk("sidan", period).Tolka((await SidaAsync(begäran, $"/pm/{period}")).Tabeller));
            var läge = new Sidtolk($"/lokusgrupper {period}", await SidaAsync(begäran, $"/lokusgrupper?period={period}"));
            sedda.AddRange(läge.Lokusgrupper(Förbund.Rader(period), period));
            sedda.AddRange(await UtfallAsync(begäran, period));
        }

        sedda = [.. sedda.Where(s => s.Celler.Keys.All(c => c.Period.År == 2021))];
        sedda.Select(s => s.Källa.Split(' ')[0]).Distinct().Should().HaveCountGreaterThan(9, "every kind of output has been read");
        sedda.Count(s => s.Celler.Keys.Any(c => c.Mått is Mått.AvslutadeÅlder or Mått.Försörjningsväg)).Should().BePositive("the tables that cross two attributes have been read");
        Angrip(sedda);
    }

    /// <summary>A part of the förbund, and the sums of that part.</summary>
    [Fact]
    public async Task Lokusordföranden_kommer_inte_åt_ett_litet_antal()
    {
        await using var begäran = await webbläsare.BegäranAsync("lokusordforande");
        var sedda = await SkärmarAsync(begäran, Förbund.Grupper["tierp"], ["tierp"]);

        sedda.Count(s => s.Celler.Count > 1).Should().BePositive("sums of several insatser have been read");
        new Angripare(Uppsala.Underlag, 2021, 2021).Avslöjade(sedda, Gräns).Should().BeEmpty();
    }

    private static async Task<List<Iakttagelse>> SkärmarAsync(IAPIRequestContext begäran, IReadOnlyCollection<string> allt, IEnumerable<string> grupper)
    {
        var sedda = new List<Iakttagelse>();
        var insatser = allt.Contains(Cell.Summa) ? [.. Uppsala.Underlag.Individinsatser.Keys] : allt;
        foreach (var period in Perioder)
        {
            sedda.AddRange(new Sidtolk($"översikt {period}", await SidaAsync(begäran, $"/?period={period}")).Översikt(Förbund.I(allt, period), period));
            foreach (var grupp in grupper)
            {
                var filter = new Sidtolk($"översiktsfilter {period} {grupp}", await SidaAsync(begäran, $"/?period={period}&lokus={grupp}"));
                sedda.AddRange(filter.Översikt(Förbund.I(Förbund.Grupper[grupp], period), period));
            }
        }

        // A page shows twelve quarters: one period is enough for them, the halves for their sums.
        foreach (var period in new[] { Period.Halvår(2021, 1), Period.Halvår(2021, 2), Period.Helår(2021) })
        {
            foreach (var kod in insatser)
            {
                sedda.AddRange(new Sidtolk($"insats {kod} {period}", await SidaAsync(begäran, $"/insatser/{kod}?period={period}")).Insats(kod, period));
            }

            foreach (var grupp in grupper)
            {
                var lokus = new Sidtolk($"lokusgrupp {grupp} {period}", await SidaAsync(begäran, $"/lokusgrupper/{grupp}?period={period}"));
                sedda.AddRange(lokus.Lokusgrupp(Förbund.Grupper[grupp], period));
            }
        }

        return [.. sedda.Where(s => s.Celler.Keys.All(c => c.Period.År == 2021))];
    }

    private static async Task<List<Iakttagelse>> UtfallAsync(IAPIRequestContext begäran, Period period)
    {
        var sidor = new (string Adress, Func<string, Period, IReadOnlyCollection<string>> Rader)[]
        {
            ("", (rad, _) => [rad == "Alla individinsatser" ? Cell.Summa : Insatsnamn.Koder[rad]]),
            ("&grupp=lokus", (rad, när) => rad == "Alla individinsatser" ? [Cell.Summa] : [.. Förbund.Rader(när)[rad]]),
        };
        var sedda = new List<Iakttagelse>();
        foreach (var (adress, rader) in sidor)
        {
            var sida = new Sidtolk($"/deltagare{adress} {period}", await SidaAsync(begäran, $"/deltagare?period={period}{adress}"));
            sedda.AddRange(sida.Utfall(rader, period));
            sedda.AddRange(sida.Fördelning(period));
        }

        return sedda;
    }

    private static Pmtolk Tolk(string format, Period period) => new($"{format} {period}", period, Insatsnamn.Koder);

    private static async Task<Lästsida> SidaAsync(IAPIRequestContext begäran, string adress) =>
        Htmlläsare.Läs(System.Text.Encoding.UTF8.GetString(await HämtaAsync(begäran, adress)));

    /// <summary>What is hidden beside the small counts is hidden for a reason: shown, the solver finds a way in.</summary>
    [Fact]
    public async Task Angriparen_kommer_in_när_bara_de_små_antalen_är_dolda()
    {
        var sedda = Jsonpm(Period.Halvår(2021, 1), await webbläsare.KommandoradAsync("pm", "2021H1", "--format", "json")).ToList();
        var angripare = new Angripare(Uppsala.Underlag, 2021, 2021);
        sedda.AddRange(angripare.Celler.Keys.Where(cell => angripare.Sant(cell) is 0 or >= Gräns).Select(cell => Iakttagelse.Visad("allt utom de små", cell, angripare.Sant(cell))));

        angripare.Avslöjade(sedda, Gräns).Should().NotBeEmpty();
    }

    private static void Angrip(List<Iakttagelse> sedda)
    {
        sedda.Count(s => s.ÄrEnCell).Should().BeGreaterThan(1000, "an attacker who has read little proves little");
        new Angripare(Uppsala.Underlag, 2021, 2021).Avslöjade(sedda, Gräns).Should().BeEmpty();
    }

    private static IEnumerable<Iakttagelse> Jsonpm(Period period, byte[] json) => new Jsontolk($"pm-{period}.json", period).Tolka(JsonNode.Parse(json)!);

    private static async Task<byte[]> HämtaAsync(IAPIRequestContext begäran, string adress)
    {
        var svar = await begäran.GetAsync(adress);
        svar.Status.Should().Be(200, "of {0}", adress);
        return await svar.BodyAsync();
    }
}
