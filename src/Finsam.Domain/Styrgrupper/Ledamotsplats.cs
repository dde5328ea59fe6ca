using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Styrgrupper;

/// <summary>What seat somebody has. Source: formats/utbyte.md, <c>lokusledamoter.csv</c>.</summary>
public enum Ledamotsplats
{
    /// <summary>An ordinary member.</summary>
    [Kod("ordinarie")]
    Ordinarie,

    /// <summary>Steps in for an ordinary member of the same huvudman.</summary>
    [Kod("ersattare")]
    Ersättare,

    /// <summary>Takes part in meetings without being a member: no access comes with it.</summary>
    [Kod("adjungerad")]
    Adjungerad,
}
