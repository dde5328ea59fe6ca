using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatser;

/// <summary>What an insats works on. Only individinsatser have deltagare. Source: formats/utbyte.md, <c>typ</c>.</summary>
public enum Insatstyp
{
    /// <summary>Meets individuals.</summary>
    [Kod("individ")]
    Individ,

    /// <summary>Changes how the parties work together.</summary>
    [Kod("struktur")]
    Struktur,

    /// <summary>Raises competence.</summary>
    [Kod("kompetens")]
    Kompetens,
}

/// <summary>What an individinsats aims at. Source: formats/utbyte.md, <c>inriktning</c>.</summary>
public enum Inriktning
{
    /// <summary>Förrehabilitering: before work is realistic.</summary>
    [Kod("forrehabilitering")]
    Förrehabilitering,

    /// <summary>Work or studies.</summary>
    [Kod("arbete")]
    Arbete,
}
