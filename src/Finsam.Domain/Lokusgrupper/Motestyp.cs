using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>Whose meeting it is. Source: formats/utbyte.md, <c>moten.csv</c>.</summary>
public enum Mötestyp
{
    /// <summary>Of one or several lokusgrupper.</summary>
    [Kod("lokus")]
    Lokus,

    /// <summary>Of a styrgrupp.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,
}
