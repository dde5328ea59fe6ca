using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>How it stands with an åtagande.</summary>
public enum Åtagandeläge
{
    /// <summary>Kept.</summary>
    [Kod("uppfyllt")]
    Uppfyllt,

    /// <summary>Will be kept if what is booked takes place.</summary>
    [Kod("i_fas")]
    IFas,

    /// <summary>Can still be kept, but something more must be done.</summary>
    [Kod("bevaka")]
    Bevaka,

    /// <summary>Cannot be kept in the days that remain.</summary>
    [Kod("nas_inte")]
    NåsInte,

    /// <summary>Not kept.</summary>
    [Kod("ej_uppfyllt")]
    EjUppfyllt,

    /// <summary>Nobody has attested it.</summary>
    [Kod("ej_intygat")]
    EjIntygat,
}
