using Finsam.Testing.Database;
using Microsoft.Playwright;
using Npgsql;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>The program or the database dies in the middle of an import: nothing is stored, and the page says so.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class ImportavbrottTests(Webbläsare webbläsare)
{
    [Fact]
    public async Task Efter_kill_9_är_inget_lagrat_sidan_säger_det_och_filerna_är_borta()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        var temp = Testmapp.Ny();
        var miljö = new Dictionary<string, string?>(databas.Inställningar) { ["Finsam:Import:Mapp"] = temp };
        await using var webb = await Finsamprogram.StartaWebbAsync(miljö);
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress);

        // After the login, which leaves its time.
        var före = await databas.AlltAsync();
        var adress = await BörjaLagraAsync(sida, databas.Ägare, webb.DödaAsync);
        Filer(temp).Should().NotBeEmpty("nobody has cleaned up after the dead one");
        (await databas.AlltAsync()).Should().Be(före);

        await using var igen = await Finsamprogram.StartaWebbAsync(miljö);
        Filer(temp).Should().BeEmpty();
        var ny = await webbläsare.LoggaInAsync("kansli", igen.Adress);
        await ny.GotoAsync(adress);
        await Expect(ny.GetByText("Inget har lagrats", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(ny.Locator("input[type=file]")).ToBeEnabledAsync();
    }

    [Fact]
    public async Task När_databasen_startar_om_mitt_i_är_inget_lagrat_och_det_går_att_försöka_igen()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        await using var webb = await Finsamprogram.StartaWebbAsync(new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = server.Anslutning });
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress);
        await BörjaLagraAsync(sida, server.Anslutning, server.StoppaAsync);
        await Expect(sida.GetByText("Databasen slutade svara medan filerna lästes in")).ToBeVisibleAsync();

        await server.StartaAsync();
        await Expect(sida.GetByText("Inget har lagrats", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await sida.GetByRole(AriaRole.Button, new() { Name = "Försök igen" }).First.ClickAsync();
        await sida.VäntaPåRadAsync("deltagare.csv", "1", "1", "0", "0", "0");
        await sida.LäsInAsync();
        await Expect(sida.GetByText("Inläsningen är lagrad")).ToBeVisibleAsync();
        await sida.ReloadAsync();
        await Expect(sida.GetByText("Inläsningen är lagrad")).ToBeVisibleAsync();
    }

    /// <summary>Uploads, approves, and lets something happen when the lokusgrupp is written and the deltagare is not. The page's address.</summary>
    private static async Task<string> BörjaLagraAsync(IPage sida, string databas, Func<Task> händelse)
    {
        await sida.LaddaUppAsync(Importsida.Nytt);
        await sida.VäntaPåRadAsync("lokusgrupper.csv", "1", "1", "0", "0", "0");
        await using (await Tabellås.TaAsync(databas))
        {
            await sida.LäsInAsync();
            await Expect(sida.GetByText("lagrar deltagare.csv")).ToBeVisibleAsync();
            await händelse();
        }

        NpgsqlConnection.ClearAllPools();
        return new Uri(sida.Url).PathAndQuery;
    }

    /// <summary>But for the locks.</summary>
    private static IEnumerable<string> Filer(string mapp) => Directory.GetFiles(mapp, "*", SearchOption.AllDirectories).Where(fil => !fil.EndsWith(".las"));
}
