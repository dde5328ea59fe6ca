using Finsam.Testing;
using Finsam.Testing.Database;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The database goes and comes back; the program dies and starts again.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class AvbrottTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task När_databasen_är_borta_säger_sidan_det_och_kommer_tillbaka_av_sig_själv()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        await using var webb = await Finsamprogram.StartaWebbAsync(new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = server.Anslutning });
        var öppen = await webbläsare.LoggaInAsync("kansli", webb.Adress, "/?period=2021H1");
        await Expect(öppen.GetByRole(AriaRole.Link, new() { Name = "Växtverket", Exact = true })).ToBeVisibleAsync();
        var period = öppen.GetByRole(AriaRole.Combobox, new() { Name = "Period" });
        await Expect(period).ToBeEnabledAsync();

        await server.StoppaAsync();
        await period.SelectOptionAsync("2021Q2");
        await Expect(öppen.GetByText("Databasen går inte att nå").First).ToBeVisibleAsync();
        var ny = await öppen.Context.NewPageAsync();
        var svar = await ny.GotoAsync("/insatser");
        svar!.Status.Should().Be(503);
        await Expect(ny.GetByText("Databasen går inte att nå").First).ToBeVisibleAsync();

        await server.StartaAsync();
        await Expect(öppen.GetByRole(AriaRole.Link, new() { Name = "Växtverket", Exact = true })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(ny.Locator("h1")).ToHaveTextAsync("Insatser", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Efter_kill_9_startar_programmet_igen_och_inget_lagrat_är_borta()
    {
        var miljö = new Dictionary<string, string?> { ["Finsam:Lokal:Mapp"] = Testmapp.Ny(), ["ConnectionStrings:Finsam"] = null };
        await using (var webb = await Finsamprogram.StartaWebbAsync(miljö))
        {
            (await Finsamprogram.KörAsync(miljö, "importera", Repo.Uppsala)).Ut.Should().Contain("807 oförändrade", "the web's demo and the command line use the same cluster");
            await webb.DödaAsync();
        }

        var (kod, översikt, fel) = await Finsamprogram.KörAsync(miljö, "oversikt", "2021H1", "--format", "json");
        (kod, fel).Should().Be((0, ""));
        översikt.Should().Contain("\"vaxtverket\"");
        await using var igen = await Finsamprogram.StartaWebbAsync(miljö);
        var sida = await webbläsare.LoggaInAsync("kansli", igen.Adress, "/?period=2021H1");
        await Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Växtverket", Exact = true })).ToBeVisibleAsync();
    }
}
