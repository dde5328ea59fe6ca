using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Förbund;

/// <summary>Settings that are changed together.</summary>
public enum Inställningsgrupp
{
    /// <summary>The förbund's name.</summary>
    [Kod("forbund")]
    Förbundsnamn,

    /// <summary>The logotype.</summary>
    [Kod("logotyp")]
    Logotyp,

    /// <summary>What insatser and lokusgrupper are called.</summary>
    [Kod("ord")]
    Ordval,

    /// <summary>Limits of the budget light.</summary>
    [Kod("trosklar")]
    Trösklar,

    /// <summary>Calendar of the reports, and when they are due.</summary>
    [Kod("rapporter")]
    Rapportplan,

    /// <summary>The masking limit.</summary>
    [Kod("maskering")]
    Maskering,

    /// <summary>How much the förbund may save.</summary>
    [Kod("kapital")]
    Kapital,

    /// <summary>How the money is to be divided between the kinds of insatser.</summary>
    [Kod("inriktning")]
    Inriktningsmål,

    /// <summary>How long deltagare are kept.</summary>
    [Kod("gallring")]
    Gallring,
}

/// <summary>What the förbund has chosen for one group of settings.</summary>
public sealed class Inställningspost
{
    /// <summary>The group.</summary>
    public required Inställningsgrupp Grupp { get; init; }

    /// <summary>JSON, or <c>null</c> where the default holds.</summary>
    public string? Värde { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>When it was last changed, or <c>null</c> when never.</summary>
    public DateTimeOffset? Ändrad { get; private set; }

    /// <summary>By whom.</summary>
    public string? ÄndradAv { get; private set; }

    /// <summary>Chooses, or with <c>null</c> goes back to the default.</summary>
    public void Sätt(string? värde, Användare användare, DateTimeOffset tid)
    {
        (Värde, Ändrad, ÄndradAv) = (värde, tid, användare.Namn);
        Version++;
    }
}
