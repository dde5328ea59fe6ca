using Finsam.Domain.Lokusgrupper;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Lokusgrupper;

/// <summary>Search and order of the register.</summary>
internal static class Lokusgruppregister
{
    private static readonly Dictionary<string, IComparer<Lokusgrupp>> Ordningar = new()
    {
        ["namn"] = Ordning.Text<Lokusgrupp>(l => l.Namn),
        ["kommun"] = Ordning.Text<Lokusgrupp>(l => l.Kommun),
    };

    public static IReadOnlyList<Lokusgrupp> Välj(IReadOnlyList<Lokusgrupp> alla, string? text, Sortering sortering) =>
        sortering.Ordna(alla.Where(l => Passar(l, text?.Trim() ?? "")), Ordningar);

    private static bool Passar(Lokusgrupp grupp, string text) =>
        grupp.Namn.Contains(text, StringComparison.CurrentCultureIgnoreCase) || grupp.Kommun.Contains(text, StringComparison.CurrentCultureIgnoreCase);
}
