using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Finsam.EndToEnd.Tests;

/// <summary>Looks at a page with axe (WCAG 2.2 A and AA), and whether it scrolls sideways.</summary>
internal static class Axegranskning
{
    private const string Kör =
        """
        async () => {
          // The title is drawn again, empty for a moment, when the page comes alive.
          for (let n = 0; n < 200 && !document.title; n++) await new Promise(klart => setTimeout(klart, 50));
          return axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })
            .then(r => r.violations.map(v => `${v.id}: ${v.help} (${v.nodes.map(n => n.html).join(', ')})`));
        }
        """;

    /// <summary>axe as the package brings it; put into a page once, and run as often as the page is looked at.</summary>
    private static readonly string Axe = Läs("axe.min.js");

    public static async Task GranskaAsync(IPage sida, ColorScheme schema, int bredd)
    {
        if (!await sida.EvaluateAsync<bool>("'axe' in window"))
        {
            await sida.EvaluateAsync(Axe);
        }

        await sida.SetViewportSizeAsync(bredd, 900);
        await sida.EmulateMediaAsync(new() { ColorScheme = schema, ReducedMotion = ReducedMotion.Reduce });
        (await sida.EvaluateAsync<string[]>(Kör)).Should().BeEmpty("{0} at {1} px", schema, bredd);
        await RullarInteISidledAsync(sida, bredd);
    }

    public static async Task RullarInteISidledAsync(IPage sida, int bredd)
    {
        var bredare = await sida.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        bredare.Should().BeLessThanOrEqualTo(0, "at {0} px the page itself never scrolls sideways", bredd);
    }

    private static string Läs(string fil)
    {
        var paket = typeof(AxeResult).Assembly;
        using var läsare = new StreamReader(paket.GetManifestResourceStream(paket.GetManifestResourceNames().Single(namn => namn.EndsWith(fil, StringComparison.Ordinal)))!);
        return läsare.ReadToEnd();
    }
}
