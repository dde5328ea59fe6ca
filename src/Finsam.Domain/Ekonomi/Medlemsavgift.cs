namespace Finsam.Domain.Ekonomi;

/// <summary>How many live in a kommun that is a member: its share of what the kommuner pay together.</summary>
public sealed class Medlemskommun
{
    /// <summary>Longest name, characters.</summary>
    public const int MaxNamn = 100;

    /// <summary>More than lives in any kommun.</summary>
    public const int MaxInvånare = 10_000_000;

    private int _invånare;

    /// <summary>Its name.</summary>
    public required string Namn { get; init; }

    /// <summary>People, at least 1.</summary>
    public required int Invånare
    {
        get => _invånare;
        init => _invånare = value;
    }

    /// <summary>As many as there are now.</summary>
    public void Sätt(int invånare) => _invånare = invånare;
}

/// <summary>What one member pays.</summary>
/// <param name="Part">"Staten", "Regionen", or the kommun.</param>
/// <param name="Kronor">Whole kronor.</param>
public sealed record Avgiftsdel(string Part, long Kronor);

/// <summary>The members' avgifter: the state half, the region a quarter, the kommuner a quarter by how many live in each. Source: lag (2003:1210) 5 §.</summary>
public static class Medlemsavgift
{
    /// <summary>
    /// Divides the year's avgifter in whole kronor; the parts always come to the whole.
    /// Without kommuner their quarter is one part.
    /// </summary>
    /// <param name="kronor">Whole kronor.</param>
    /// <param name="kommuner">The kommuner.</param>
    public static IReadOnlyList<Avgiftsdel> Dela(long kronor, IReadOnlyList<Medlemskommun> kommuner)
    {
        var delar = Fördelning.Efter(kronor, [2, 1, 1]);
        var andelar = kommuner.Count == 0 ? [] : Fördelning.Efter(delar[2], [.. kommuner.Select(k => k.Invånare)]);
        return
        [
            new("Staten", (long)delar[0]),
            new("Regionen", (long)delar[1]),
            .. kommuner.Count == 0 ? [new("Kommunerna", (long)delar[2])] : kommuner.Select((k, i) => new Avgiftsdel(k.Namn, (long)andelar[i])),
        ];
    }
}
