using Finsam.Application.Lokusgrupper;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Lokusgrupper;

/// <summary>Search and order of the groups.</summary>
internal static class Lokusgruppregister
{
    /// <summary>The colours in the order of the columns: the worst first.</summary>
    public static readonly Trafikljus[] Färger = [Trafikljus.Röd, Trafikljus.Gul, Trafikljus.Grön, Trafikljus.Grå];

    private static readonly Dictionary<string, IComparer<Lokusläge>> Ordningar = new()
    {
        ["namn"] = Ordning.Text<Lokusläge>(l => l.Namn),
        ["kommun"] = Ordning.Text<Lokusläge>(l => l.Kommun),
        ["insatser"] = Ordning.Fallande<Lokusläge, int>(l => l.Antal.Summa),
        [Nyckel(Trafikljus.Röd)] = Ordning.Fallande<Lokusläge, int>(l => l.Antal.Röd),
        [Nyckel(Trafikljus.Gul)] = Ordning.Fallande<Lokusläge, int>(l => l.Antal.Gul),
        [Nyckel(Trafikljus.Grön)] = Ordning.Fallande<Lokusläge, int>(l => l.Antal.Grön),
        [Nyckel(Trafikljus.Grå)] = Ordning.Fallande<Lokusläge, int>(l => l.Antal.Grå),
        ["budget"] = Ordning.Fallande<Lokusläge, decimal>(l => l.Ekonomi.Budget),
        ["utfall"] = Ordning.Fallande<Lokusläge, decimal>(l => l.Ekonomi.Utfall),
        ["kvot"] = Ordning.Fallande<Lokusläge, decimal>(l => l.Ekonomi.Kvot),

        // A masked count has no value, so the order tells nothing of it: those come last.
        ["in"] = Ordning.Fallande<Lokusläge, int>(l => l.Deltagare?.In.Värde),
        ["ut"] = Ordning.Fallande<Lokusläge, int>(l => l.Deltagare?.Ut.Värde),
        ["pagaende"] = Ordning.Fallande<Lokusläge, int>(l => l.Deltagare?.Pågående.Värde),
    };

    /// <summary>A colour's column in the address.</summary>
    public static string Nyckel(Trafikljus färg) => färg.Kod();

    public static IReadOnlyList<Lokusläge> Välj(IReadOnlyList<Lokusläge> alla, string? text, Sortering sortering) =>
        sortering.Ordna(alla.Where(l => Passar(l, text?.Trim() ?? "")), Ordningar);

    private static bool Passar(Lokusläge grupp, string text) =>
        grupp.Namn.Contains(text, StringComparison.CurrentCultureIgnoreCase) || grupp.Kommun?.Contains(text, StringComparison.CurrentCultureIgnoreCase) == true;
}
