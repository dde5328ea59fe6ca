using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>How many of those who left went to arbete or studier: a share with its n, shown only when both counts are.</summary>
/// <param name="Till">Those who did.</param>
/// <param name="Avslutade">All who left: the denominator.</param>
public sealed record Utfallsandel(Antal Till, Antal Avslutade)
{
    /// <summary>Whole percent, or <c>null</c> where a count is hidden or nobody left.</summary>
    public int? Procent => Antal.Procent(Till, Avslutade);

    /// <summary>Where the true share may well lie; <c>null</c> where there is no share.</summary>
    public Konfidensintervall? Intervall => Till.Värde is { } till && Avslutade.Värde is { } alla ? Konfidensintervall.För(till, alla) : null;

    /// <summary>Of two together, hidden as soon as a part is.</summary>
    public static Utfallsandel operator +(Utfallsandel en, Utfallsandel annan) => new(en.Till + annan.Till, en.Avslutade + annan.Avslutade);
}
