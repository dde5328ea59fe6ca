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
        Prov([.. grupper.Select(g => new Uppdrag(Roll.Lokusordförande, Lokusgrupp: g)), new(Roll.Lokusordförande)]);

    /// <summary>Runs these insatser.</summary>
    public static Användare Insatsansvarig(params string[] insatser) =>
        Prov([.. insatser.Select(i => new Uppdrag(Roll.Insatsansvarig, i)), new(Roll.Insatsansvarig)]);

    /// <summary>Someone with these roles and nothing of their own.</summary>
    public static Användare Med(params Roll[] roller) => Prov([.. roller.Select(r => new Uppdrag(r))]);

    /// <summary>Someone with these assignments.</summary>
    public static Användare Prov(params Uppdrag[] uppdrag) => new("Prov", uppdrag);
}
