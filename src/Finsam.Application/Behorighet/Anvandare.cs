namespace Finsam.Application.Behörighet;

/// <summary>Who asks, and what of the förbund is theirs.</summary>
/// <param name="Namn">As in history: the account's name.</param>
/// <param name="Roller">What the user is.</param>
/// <param name="Insatser">Koder of the insatser that are theirs.</param>
/// <param name="Lokusgrupper">Koder of the lokusgrupper that are theirs.</param>
public sealed record Användare(
    string Namn,
    IReadOnlySet<Roll> Roller,
    IReadOnlySet<string> Insatser,
    IReadOnlySet<string> Lokusgrupper)
{
    /// <summary>Nobody: may do nothing.</summary>
    public static Användare Ingen { get; } = new("", new HashSet<Roll>(), new HashSet<string>(), new HashSet<string>());

    /// <summary>Whoever runs the command line on the server.</summary>
    public static Användare Drift { get; } = new("kommandoraden", new HashSet<Roll> { Roll.Driftansvarig }, new HashSet<string>(), new HashSet<string>());

    /// <summary>Whether every insats may be seen.</summary>
    public bool SerAllt => Roller.Contains(Roll.Kansli) || Roller.Contains(Roll.Förbundschef) || Roller.Contains(Roll.Driftansvarig);

    /// <summary>Whether the insats is the user's own, so that its counts are shown unmasked.</summary>
    public bool Ansvarar(string insats) => Roller.Contains(Roll.Insatsansvarig) && Insatser.Contains(insats);
}

/// <summary>The user of the current scope: one call, one scope, one user.</summary>
public sealed class Användarkontext
{
    /// <summary>Who asks; nobody until set.</summary>
    public Användare Användare { get; set; } = Användare.Ingen;
}
