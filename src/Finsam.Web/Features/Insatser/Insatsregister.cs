using Finsam.Application.Gemensamt;
using Finsam.Application.Översikt;
using Finsam.Domain.Insatser;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Insatser;

/// <summary>Search and order of the register.</summary>
internal static class Insatsregister
{
    private static readonly Dictionary<string, IComparer<Insats>> Ordningar = new()
    {
        ["namn"] = Ordning.Text<Insats>(i => i.Visningsnamn),
        ["typ"] = Ordning.Stigande<Insats, int>(i => (int)i.Typ),
        ["agare"] = Ordning.Text<Insats>(i => i.Insatsägare),
        ["start"] = Ordning.Stigande<Insats, DateOnly>(i => i.Start),
        ["slut"] = Ordning.Stigande<Insats, DateOnly>(i => i.Slut),
        ["avslutad"] = Ordning.Stigande<Insats, DateOnly>(i => i.Avslutad),
    };

    /// <summary>The same search as the översikt's.</summary>
    public static IReadOnlyList<Insats> Välj(IReadOnlyList<Insats> alla, string? text, Sortering sortering)
    {
        var urval = new Översiktsurval(Text: text);
        return sortering.Ordna(alla.Where(urval.Passar), Ordningar);
    }

    public static string Kommuner(Insats insats) => insats.Lokusgrupper.Count == 0
        ? "–"
        : string.Join(", ", insats.Lokusgrupper.Select(l => l.Kommun).Order(StringComparer.Create(Svenska.Kultur, true)));
}
