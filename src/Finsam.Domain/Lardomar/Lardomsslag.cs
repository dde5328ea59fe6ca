using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lärdomar;

/// <summary>What kind of experience a <see cref="Lärdom"/> is. Source: the headings of Blad A and of the slutrapport.</summary>
public enum Lärdomsslag
{
    /// <summary>What in the systems around an insats stands in the way of results.</summary>
    [Kod("systemfel")]
    Systemfel,

    /// <summary>What made results possible.</summary>
    [Kod("framgangsfaktor")]
    Framgångsfaktor,

    /// <summary>What somebody has learnt.</summary>
    [Kod("lardom")]
    Lärdom,
}
