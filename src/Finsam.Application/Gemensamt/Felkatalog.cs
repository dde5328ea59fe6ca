using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Gemensamt;

/// <summary>Refusals that several features share.</summary>
public static class Felkatalog
{
    /// <summary>No such insats, or not yours.</summary>
    public static Fel InsatsFinnsInte(string kod) =>
        new("insats.finns-inte", $"Insatsen ”{kod}” finns inte.", Felslag.FinnsInte);

    /// <summary>No such lokusgrupp, or not yours.</summary>
    public static Fel LokusgruppFinnsInte(string kod) =>
        new("lokusgrupp.finns-inte", $"Lokusgruppen ”{kod}” finns inte.", Felslag.FinnsInte);

    /// <summary>No such styrgrupp, or not yours.</summary>
    public static Fel StyrgruppFinnsInte(string kod) =>
        new("styrgrupp.finns-inte", $"Styrgruppen ”{kod}” finns inte.", Felslag.FinnsInte);

    /// <summary>Not a period.</summary>
    public static Fel OkändPeriod(string text) =>
        new("period.okand", $"Perioden ”{text}” finns inte. Skriv som 2021, 2021H1 eller 2021Q3.", Felslag.FinnsInte);
}
