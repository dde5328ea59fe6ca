using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>What Finsam takes from a SIE 4 file. Texts of verifications, which may be about people, are never among it.</summary>
/// <param name="Program">The economy system that wrote it.</param>
/// <param name="Företag">Whose books.</param>
/// <param name="År">The calendar year of the books.</param>
/// <param name="Verifikationer">How many.</param>
/// <param name="Senast">Day of the latest, or <c>null</c> without any.</param>
/// <param name="Dimensioner">The dimensions that rows have objects in, with their names.</param>
/// <param name="Konton">Names of the accounts.</param>
/// <param name="Objekt">Names of the objects, by dimension and code.</param>
/// <param name="Rader">The rows on income and cost accounts.</param>
/// <param name="Budget">Budget by object, on the same accounts.</param>
public sealed record Siefil(
    string Program,
    string Företag,
    int År,
    int Verifikationer,
    DateOnly? Senast,
    IReadOnlyDictionary<int, string> Dimensioner,
    IReadOnlyDictionary<string, string> Konton,
    IReadOnlyDictionary<(int Dimension, string Kod), string> Objekt,
    IReadOnlyList<Sierad> Rader,
    IReadOnlyList<Sierad> Budget);

/// <summary>A row of the books.</summary>
/// <param name="Dag">Its day; of a budget, the first of the month.</param>
/// <param name="Konto">The account.</param>
/// <param name="Objekt">Its objects: dimension and code.</param>
/// <param name="Belopp">Kronor with öre; a cost is positive.</param>
public sealed record Sierad(DateOnly Dag, string Konto, IReadOnlyList<(int Dimension, string Kod)> Objekt, decimal Belopp)
{
    /// <summary>As a row of the books by project.</summary>
    /// <param name="dimension">The dimension that holds the projects.</param>
    public Bokföringsrad Av(int dimension) =>
        new(Kvartal.För(Dag), Konto, Objekt.Where(o => o.Dimension == dimension).Select(o => o.Kod).FirstOrDefault() ?? "", Belopp);
}
