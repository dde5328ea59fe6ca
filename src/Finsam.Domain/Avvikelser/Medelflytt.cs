using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Avvikelser;

/// <summary>
/// A request, within an avvikelse about budget, that unused money may be used the year after. It holds when the avvikelse is decided with bifall.
/// Source: design.md, "Avvikelse".
/// </summary>
/// <param name="Belopp">Kronor, whole öre, more than 0.</param>
/// <param name="FrånÅr">The year in which the money is not used.</param>
public sealed record Medelflytt(decimal Belopp, int FrånÅr)
{
    /// <summary>The largest amount.</summary>
    public const decimal MaxBelopp = 999_999_999;

    /// <summary>The year in which it may be used instead.</summary>
    public int TillÅr => FrånÅr + 1;

    /// <summary>What is wrong with it, Swedish, or <c>null</c>.</summary>
    public string? Fel() =>
        Belopp <= 0 ? "Skriv ett belopp som är större än 0 kronor."
        : Belopp > MaxBelopp ? $"Beloppet är orimligt stort. Skriv högst {MaxBelopp.ToString("#,0", CultureInfo.GetCultureInfo("sv-SE"))} kronor."
        : decimal.Round(Belopp, 2) != Belopp ? "Skriv beloppet med högst två decimaler."
        : FrånÅr is < Kvartal.FörstaÅr or >= Kvartal.SistaÅr ? "Skriv ett år, som 2026."
        : null;
}
