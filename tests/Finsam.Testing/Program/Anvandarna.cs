using Finsam.Application.Behörighet;

namespace Finsam.Testing.Program;

/// <summary>Users of each kind.</summary>
public static class Användarna
{
    /// <summary>Sees everything.</summary>
    public static Användare Kansli { get; } = Med(Roll.Kansli);

    /// <summary>Sees everything, decides.</summary>
    public static Användare Förbundschef { get; } = Med(Roll.Förbundschef);

    /// <summary>Chairs these lokusgrupper.</summary>
    public static Användare Lokusordförande(params string[] grupper) =>
        Med(Roll.Lokusordförande) with { Lokusgrupper = grupper.ToHashSet(StringComparer.Ordinal) };

    /// <summary>Runs these insatser.</summary>
    public static Användare Insatsansvarig(params string[] insatser) =>
        Med(Roll.Insatsansvarig) with { Insatser = insatser.ToHashSet(StringComparer.Ordinal) };

    /// <summary>Someone with these roles and nothing of their own.</summary>
    public static Användare Med(params Roll[] roller) => Användare.Ingen with { Namn = "Prov", Roller = roller.ToHashSet() };
}
