using Finsam.Application.Styrgrupper;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Styrgrupper;

/// <summary>Search, filter and order of the list.</summary>
internal static class Styrgruppsurval
{
    /// <summary>What can be asked for, as it stands in the address and on screen.</summary>
    public static readonly (string Nyckel, string Namn)[] Visa =
        [("saknar-huvudman", "Saknar ordinarie från någon huvudman"), ("utan-ordforande", "Utan ordförande"), ("utan-insats", "Styr ingen insats")];

    private static readonly Dictionary<string, IComparer<Styrgruppsrad>> Ordningar = new()
    {
        ["namn"] = Ordning.Text<Styrgruppsrad>(g => g.Namn),
        ["ordforande"] = Ordning.Text<Styrgruppsrad>(g => g.Ordförande),
        ["insatser"] = Ordning.Fallande<Styrgruppsrad, int>(g => g.Insatser.Count),
        ["ordinarie"] = Ordning.Fallande<Styrgruppsrad, int>(g => g.Ordinarie),
        ["ersattare"] = Ordning.Fallande<Styrgruppsrad, int>(g => g.Ersättare),
        ["saknas"] = Ordning.Fallande<Styrgruppsrad, int>(g => g.Saknas.Count),
    };

    public static IReadOnlyList<Styrgruppsrad> Välj(IReadOnlyList<Styrgruppsrad> alla, string? text, string? visa, Sortering sortering) =>
        sortering.Ordna(alla.Where(g => Passar(g, text?.Trim() ?? "") && Visas(g, visa)), Ordningar);

    private static bool Visas(Styrgruppsrad grupp, string? visa) => visa switch
    {
        "saknar-huvudman" => grupp.Saknas.Count > 0,
        "utan-ordforande" => grupp is { Ordförande: null, ÄrIgång: true },
        "utan-insats" => !grupp.ÄrIgång,
        _ => true,
    };

    private static bool Passar(Styrgruppsrad grupp, string text) =>
        Har(grupp.Namn, text) || Har(grupp.Ordförande ?? "", text) || grupp.Insatser.Any(i => Har(i.Visningsnamn, text));

    private static bool Har(string var, string text) => var.Contains(text, StringComparison.CurrentCultureIgnoreCase);
}
