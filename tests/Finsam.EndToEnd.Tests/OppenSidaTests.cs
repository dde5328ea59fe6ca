using Finsam.Testing.Database;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Finsam.EndToEnd.Tests;

/// <summary>A page that stands open shows what others do, without being loaded again and without losing what its reader was doing.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class OppenSidaTests(Webbläsare webbläsare)
{
    private const string Rubriker =
        "insats;ar;kvartal;inlamnad;i_fas;prognos;start_i_tid;vakanser_sof;vakanser_egna;avvikelse_budget;styrgruppsmoten;ordinarie_deltagit;uppfoljning;"
        + "kontroll_metod;kontroll_malgrupp;jamlikhet;jamstalldhet;avvikelse_mal\n";

    [Fact]
    public async Task En_inlämnad_rapport_syns_i_båda_processerna_utan_omladdning_och_det_som_är_öppet_står_kvar()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        var miljö = new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = server.Anslutning };
        await using var a = await Finsamprogram.StartaWebbAsync(miljö);
        await using var b = await Finsamprogram.StartaWebbAsync(miljö);
        var översikt = await ÖppnaAsync(a, "/?period=2021Q3&typ=individ");
        var insats = await ÖppnaAsync(b, "/insatser/vaxtverket?period=2021Q3");

        // The reader has narrowed the list, opened who is missing, scrolled down and stands in the search field.
        var saknas = översikt.Locator(".ruta details");
        await saknas.Locator("summary").ClickAsync();
        await Expect(saknas.GetByRole(AriaRole.Link, new() { Name = "Växtverket" })).ToBeVisibleAsync();
        var sök = översikt.GetByRole(AriaRole.Searchbox);
        await sök.FocusAsync();
        await översikt.EvaluateAsync("() => scrollTo(0, 200)");
        var rullad = await översikt.EvaluateAsync<int>("() => Math.round(scrollY)");

        await ImporteraAsync(miljö, "vaxtverket;2021;3;2021-10-20;ja;nej;;;;;;;;;;;;");

        await Expect(saknas.GetByRole(AriaRole.Link, new() { Name = "Växtverket" })).ToHaveCountAsync(0);
        await Expect(översikt.Locator("tr", new() { HasText = "Växtverket" }).Locator("[data-rubrik=Mål]")).ToContainTextAsync("Gul");
        await Expect(översikt.Locator(".uppdaterad")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"Uppdaterad \d\d\.\d\d"));
        await Expect(saknas).ToHaveAttributeAsync("open", "");
        await Expect(sök).ToBeFocusedAsync();
        (await översikt.EvaluateAsync<int>("() => Math.round(scrollY)")).Should().Be(rullad);
        översikt.Url.Should().EndWith("/?period=2021Q3&typ=individ");
        await Expect(insats.Locator("#bedomning ~ * tr", new() { HasText = "Mål" }).First).ToContainTextAsync("Gul");
        foreach (var sida in new[] { översikt, insats })
        {
            (await sida.EvaluateAsync<bool>("() => window.sammaSida === true")).Should().BeTrue("it has not been loaded again");
        }

        // The line is cut, and what happened meanwhile is read when it is back.
        await server.StoppaAsync();
        await server.StartaAsync();
        await ImporteraAsync(miljö, "vaxtverket;2021;3;2021-10-20;ja;ja;;;;;;;;;;;;");
        await Expect(översikt.Locator("tr", new() { HasText = "Växtverket" }).Locator("[data-rubrik=Mål]")).ToContainTextAsync("Grön", new() { Timeout = 30_000 });
    }

    private async Task<IPage> ÖppnaAsync(Webbprocess webb, string till)
    {
        var sida = await webbläsare.LoggaInAsync("kansli", webb.Adress, till);
        await Expect(sida.GetByRole(AriaRole.Combobox, new() { Name = "Period" })).ToBeEnabledAsync();
        await sida.EvaluateAsync("() => { window.sammaSida = true; }");
        return sida;
    }

    private static async Task ImporteraAsync(IReadOnlyDictionary<string, string?> miljö, string rad)
    {
        var mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
        await File.WriteAllTextAsync(Path.Combine(mapp, "kvartalsrapporter.csv"), Rubriker + rad + "\n");
        var (kod, _, fel) = await Finsamprogram.KörAsync(miljö, "importera", mapp);
        Directory.Delete(mapp, recursive: true);
        (kod, fel).Should().Be((0, ""));
    }
}
