using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Skattning;

/// <summary>
/// How a deltagare's answers have changed: the latest against the first, of one and the same formulär, over the statements that were answered both times.
/// </summary>
/// <param name="Första">The first.</param>
/// <param name="Senaste">The latest.</param>
public sealed record Skattningsjämförelse(Självskattning Första, Självskattning Senaste)
{
    /// <summary>How many statements were answered both times: at least one.</summary>
    public int Jämförda => Skillnader.Count();

    /// <summary>Mean change of a statement, unrounded; above 0 is better.</summary>
    public decimal Förändring => (decimal)Skillnader.Sum() / Jämförda;

    private IEnumerable<int> Skillnader => Första.Svar.Zip(Senaste.Svar, (första, senaste) => senaste - första).OfType<int>();

    /// <summary>Of all that a deltagare has answered: by the latest formulär that was answered at least twice; <c>null</c> where none was, or not the same statements.</summary>
    /// <param name="skattningar">All of them.</param>
    /// <param name="nummer">The number of each formulär.</param>
    public static Skattningsjämförelse? Av(IEnumerable<Självskattning> skattningar, IReadOnlyDictionary<SkattningsformulärId, int> nummer) => skattningar
        .GroupBy(s => s.FormulärId)
        .OrderByDescending(formulär => nummer[formulär.Key])
        .Select(formulär => formulär.OrderBy(s => s.Dag).ToList())
        .Where(dagar => dagar.Count > 1)
        .Select(dagar => new Skattningsjämförelse(dagar[0], dagar[^1]))
        .FirstOrDefault(jämförelse => jämförelse.Jämförda > 0);

    /// <summary>The mean change of several, one decimal, half away from zero; <c>null</c> of none.</summary>
    public static decimal? Medel(IReadOnlyCollection<Skattningsjämförelse> flera) =>
        flera.Count == 0 ? null : Andel.EnDecimal(flera.Sum(j => j.Förändring) / flera.Count);
}
