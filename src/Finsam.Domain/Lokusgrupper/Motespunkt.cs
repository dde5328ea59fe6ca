using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>What a point of the agenda was about. A file may name others; these are the ones that the program offers.</summary>
public enum Mötespunkt
{
    /// <summary>Budget and utfall: what LS-åtagande L3 asks for.</summary>
    [Kod("budget_utfall")]
    BudgetUtfall,

    /// <summary>Mål.</summary>
    [Kod("mal")]
    Mål,

    /// <summary>Avvikelser.</summary>
    [Kod("avvikelser")]
    Avvikelser,

    /// <summary>Jämställdhet.</summary>
    [Kod("jamstalldhet")]
    Jämställdhet,
}
