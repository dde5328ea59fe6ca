namespace Finsam.Application.Behörighet;

/// <summary>Roles that may do the same, so that a request names the group and a new role is put in it once.</summary>
public enum Rollgrupp
{
    /// <summary>Read everything of the förbund.</summary>
    SerAllt,

    /// <summary>Read all or some lokusgrupper.</summary>
    SerLokusgrupper,

    /// <summary>Read all or some insatser.</summary>
    SerInsatser,
}

/// <summary>Who is in which group, and what a role is held for.</summary>
public static class Rollgrupper
{
    private static readonly Roll[] Allt = [Roll.Kansli, Roll.Förbundschef, Roll.Ekonom, Roll.Styrelse, Roll.Revisor];
    private static readonly Roll[] PerLokusgrupp = [Roll.Lokusordförande, Roll.Samverkanskoordinator];
    private static readonly Roll[] PerInsats = [Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot];

    /// <summary>The roles of a group.</summary>
    public static IReadOnlyList<Roll> Roller(this Rollgrupp grupp) => grupp switch
    {
        Rollgrupp.SerAllt => Allt,
        Rollgrupp.SerLokusgrupper => [.. Allt, .. PerLokusgrupp],
        _ => [.. Allt, .. PerLokusgrupp, .. PerInsats],
    };

    /// <summary>Whether the role is held for one insats.</summary>
    public static bool GällerInsats(this Roll roll) => PerInsats.Contains(roll);

    /// <summary>Whether the role is held for one lokusgrupp.</summary>
    public static bool GällerLokusgrupp(this Roll roll) => PerLokusgrupp.Contains(roll);
}
