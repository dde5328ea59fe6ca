using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrgrupper;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>Who signs a report. Source: Blad A, "Underskrift LOKUS-gruppens/styrgruppens ordförande"; Mall för slutrapport, "Underskrifter" of each part.</summary>
public static class Undertecknare
{
    /// <summary>The parts of an insats: insatsägare first, then the others in order, each once.</summary>
    public static IReadOnlyList<string> Parter(Insats insats)
    {
        ArgumentNullException.ThrowIfNull(insats);
        return [.. new[] { insats.Insatsägare }.OfType<string>().Concat(insats.Samverkansparter).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>All who are to sign: of a slutrapport each part; else the ordförande.</summary>
    public static IReadOnlyList<string> Alla(Insats insats, Insatsrapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        return rapport.Slag == Insatsrapportslag.Slut ? Parter(insats) : [Rapportunderskrift.Ordförande];
    }

    /// <summary>Whether whoever holds the seat on the day signs for the part: the organisation is the part's, or it is the same of the two authorities.</summary>
    /// <param name="plats">The seat in the styrgrupp.</param>
    /// <param name="part">The part, as the insats names it.</param>
    /// <param name="dag">The day.</param>
    public static bool För(this Styrgruppsledamot plats, string part, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(plats);
        return plats.Tid.Gäller(dag) && plats.Roll is not null
            && (string.Equals(part.Trim(), plats.Organisation.Trim(), StringComparison.OrdinalIgnoreCase)
                || (plats.Huvudman is Huvudmannaslag.Arbetsförmedlingen or Huvudmannaslag.Försäkringskassan && part.Contains(plats.Huvudman.ToString(), StringComparison.OrdinalIgnoreCase)));
    }
}
