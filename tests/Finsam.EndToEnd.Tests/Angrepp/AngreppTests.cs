using System.Text.Json.Nodes;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Tests.Deltagare.Maskering;
using Finsam.Testing;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>
/// The masking attacked from outside: everything that a role can reach for a year's quarters, half-years and year is read as anybody would, put
/// together, and given to a solver that tries to narrow a masked count below 1–4.
/// </summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class AngreppTests(Webbläsare webbläsare)
{
    private const int Gräns = 5;
    private static readonly Period[] Perioder = [.. Period.Alla(2021)];

    [Fact]
    public async Task Den_som_läser_allt_i_PM_kommer_inte_åt_ett_litet_antal()
    {
        var sedda = new List<Iakttagelse>();
        var sida = await webbläsare.LoggaInAsync("kansli");
        foreach (var period in Perioder)
        {
            sedda.AddRange(Jsonpm(period, await webbläsare.KommandoradAsync("pm", $"{period}", "--format", "json")));
            sedda.AddRange(new Pmtolk($"pm-{period}.docx", period, Insatsnamn.Koder).Tolka(Wordläsare.Läs(await HämtaAsync(sida, $"/pm/{period}.docx"))));
        }

        Angrip(sedda);
    }

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

    private static async Task<byte[]> HämtaAsync(Microsoft.Playwright.IPage sida, string adress)
    {
        var svar = await sida.APIRequest.GetAsync(adress);
        svar.Status.Should().Be(200, "of {0}", adress);
        return await svar.BodyAsync();
    }
}
