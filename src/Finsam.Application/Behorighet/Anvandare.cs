namespace Finsam.Application.Behörighet;

/// <summary>One assignment: a role, and what it is held for.</summary>
/// <param name="Roll">The role.</param>
/// <param name="Insats">Kod of the insats, for a role that is held for one.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, for a role that is held for one.</param>
public sealed record Uppdrag(Roll Roll, string? Insats = null, string? Lokusgrupp = null);

/// <summary>Who asks, and what of the förbund is theirs.</summary>
/// <param name="Namn">As in history: the account's name.</param>
/// <param name="Uppdrag">The assignments that hold today.</param>
/// <param name="Konto">The account, or <c>null</c> for whoever runs the command line.</param>
public sealed record Användare(string Namn, IReadOnlyCollection<Uppdrag> Uppdrag, Guid? Konto = null)
{
    /// <summary>Nobody: may do nothing.</summary>
    public static Användare Ingen { get; } = new("", []);

    /// <summary>Whoever runs the command line on the server.</summary>
    public static Användare Drift { get; } = new("kommandoraden", [new(Roll.Driftansvarig)]);

    /// <summary>What the user is.</summary>
    public IReadOnlySet<Roll> Roller { get; } = Uppdrag.Select(u => u.Roll).ToHashSet();

    /// <summary>Koder of the insatser that are the user's by assignment.</summary>
    public IReadOnlySet<string> Insatser { get; } =
        Uppdrag.Where(u => u.Roll.GällerInsats()).Select(u => u.Insats).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Koder of the lokusgrupper that are the user's by assignment.</summary>
    public IReadOnlySet<string> Lokusgrupper { get; } =
        Uppdrag.Where(u => u.Roll.GällerLokusgrupp()).Select(u => u.Lokusgrupp).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether every insats may be seen.</summary>
    public bool SerAllt => Roller.Contains(Roll.Driftansvarig) || Rollgrupp.SerAllt.Roller().Any(Roller.Contains);

    /// <summary>Whether the user runs the insats, so that its counts are shown unmasked. A seat in its styrgrupp is not enough.</summary>
    public bool Ansvarar(string insats) => Uppdrag.Any(u => u.Roll == Roll.Insatsansvarig && u.Insats == insats);
}

/// <summary>The user of the current scope: one call, one scope, one user.</summary>
public sealed class Användarkontext
{
    /// <summary>Who asks; nobody until set.</summary>
    public Användare Användare { get; set; } = Användare.Ingen;
}
