using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Indikatorer;

/// <summary>What a kärnindikator tells of.</summary>
public enum Indikatortyp
{
    /// <summary>How well the work is carried out: nr 1–10.</summary>
    [Kod("process")]
    Process,

    /// <summary>With which result: nr 11–15.</summary>
    [Kod("effekt")]
    Effekt,
}

/// <summary>From where what it tells can be known.</summary>
public enum Indikatornivå
{
    /// <summary>The deltagare themselves.</summary>
    [Kod("deltagare")]
    Deltagare,

    /// <summary>The staff.</summary>
    [Kod("personal")]
    Personal,

    /// <summary>Leaders, strategies and routines.</summary>
    [Kod("organisation")]
    Organisation,

    /// <summary>Decisions and actors beyond the parties.</summary>
    [Kod("samhalle")]
    Samhälle,
}

/// <summary>One of the fifteen kärnindikatorer. Source: "Hur vet vi att det blir bättre?", NNS 2015.</summary>
/// <param name="Nr">1–15: the same in every version.</param>
/// <param name="Typ">Process or effekt.</param>
/// <param name="Nivå">From where it is known.</param>
/// <param name="Rubrik">The words of the version.</param>
/// <param name="Antagande">What it assumes; empty where the version does not say.</param>
public sealed record Kärnindikator(int Nr, Indikatortyp Typ, Indikatornivå Nivå, string Rubrik, string Antagande)
{
    /// <summary>How many there are.</summary>
    public const int Antal = 15;

    /// <summary>The stegförflyttning, which counts only where deltagare and staff both confirm it.</summary>
    public const int Stegförflyttning = 7;

    /// <summary>The only one that no form asks about: it is known from registers.</summary>
    public const int Register = 11;
}
