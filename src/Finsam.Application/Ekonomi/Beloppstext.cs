using System.Globalization;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Ekonomi;

/// <summary>Amounts as people write them: "252 418", "252418,50".</summary>
public static class Beloppstext
{
    private const NumberStyles Skrivsätt = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The amount, or <c>null</c> where the text is none.</summary>
    public static decimal? Läs(string? text)
    {
        var rent = string.Concat((text ?? "").Where(tecken => !char.IsWhiteSpace(tecken))).Replace(',', '.');
        rent = rent.EndsWith("kr", StringComparison.OrdinalIgnoreCase) ? rent[..^2] : rent;
        return decimal.TryParse(rent, Skrivsätt, CultureInfo.InvariantCulture, out var belopp) ? belopp : null;
    }

    /// <summary>An amount that is paid or returned; refused when it is none, or not likely and not confirmed.</summary>
    /// <param name="text">As written.</param>
    /// <param name="fält">The field.</param>
    /// <param name="bekräftat">Whether an unlikely amount is said to be right.</param>
    public static Result<decimal> Betalning(string? text, string fält, bool bekräftat) =>
        Läs(text) is not { } belopp ? Inget(fält)
        : Beloppsregler.Pröva(belopp, fält, bekräftat) is { } fel ? fel
        : belopp;

    /// <summary>An amount of a plan: may be 0, or empty.</summary>
    public static Result<decimal?> Plan(string? text, string fält) =>
        string.IsNullOrWhiteSpace(text) ? (decimal?)null
        : Läs(text) is not { } belopp ? Inget(fält)
        : belopp < 0 ? Fel.Fältet("belopp.negativt", fält, "Ett belopp kan inte vara negativt.")
        : belopp > Beloppsregler.Högst ? Beloppsregler.Pröva(belopp, fält, true)!
        : decimal.Round(belopp, 2) != belopp ? Beloppsregler.Pröva(belopp, fält, true)!
        : (decimal?)belopp;

    private static Fel Inget(string fält) => Fel.Fältet("belopp.inget", fält, "Skriv ett belopp i kronor, till exempel 252 418 eller 252 418,50.");
}
