using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Finsam.EndToEnd.Tests;

/// <summary>axe (WCAG 2.2 A and AA) finds nothing, in light and dark, wide and narrow.</summary>
[Collection(Webbläsarsamling.Namn)]
public sealed class TillgänglighetTests(Webbläsare webbläsare)
{
    private static readonly AxeRunOptions Regler = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string, ColorScheme, int> Sidor()
    {
        var data = new TheoryData<string, ColorScheme, int>();
        string[] sidor =
        [
            "/logga-in", "/?period=2021H1", "/?period=1950", "/insatser", "/insatser/vaxtverket?period=2021H1", "/insatser/reko?period=2021H1",
            "/lokusgrupper", "/lokusgrupper/uppsala?period=2021H1", "/pm/2021H1", "/import", "/import?u=6b1f5a52-0000-4000-8000-000000000000", "/nagot-helt-annat",
        ];
        foreach (var sida in sidor)
        {
            data.Add(sida, ColorScheme.Light, 1440);
            data.Add(sida, ColorScheme.Dark, 400);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sidor))]
    public async Task Axe_hittar_inget_fel(string adress, ColorScheme schema, int bredd)
    {
        var sida = await webbläsare.LoggaInAsync("kansli", schema: schema, bredd: bredd);
        await sida.GotoAsync(adress);
        await sida.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var resultat = await sida.RunAxe(Regler);
        resultat.Violations.Select(v => $"{v.Id}: {v.Help} ({string.Join(", ", v.Nodes.Select(n => n.Html))})").Should().BeEmpty();
        var bredare = await sida.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        bredare.Should().BeLessThanOrEqualTo(0, "the page itself never scrolls sideways");
    }
}
