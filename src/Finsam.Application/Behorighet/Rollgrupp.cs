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

/// <summary>Who is in which group.</summary>
public static class Rollgrupper
{
    private static readonly Roll[] Allt = [Roll.Kansli, Roll.Förbundschef, Roll.Ekonom, Roll.Styrelse, Roll.Revisor];
    private static readonly Roll[] PerLokusgrupp = [.. Enum.GetValues<Roll>().Where(r => r.GällerLokusgrupp())];
    private static readonly Roll[] PerInsats = [.. Enum.GetValues<Roll>().Where(r => r.GällerInsats())];

    /// <summary>The roles of a group.</summary>
    public static IReadOnlyList<Roll> Roller(this Rollgrupp grupp) => grupp switch
    {
        Rollgrupp.SerAllt => Allt,
        Rollgrupp.SerLokusgrupper => [.. Allt, .. PerLokusgrupp],
        _ => [.. Allt, .. PerLokusgrupp, .. PerInsats],
    };
}
