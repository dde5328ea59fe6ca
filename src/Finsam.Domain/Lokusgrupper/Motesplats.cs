using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>When on its day a meeting is, and where.</summary>
/// <param name="Börjar">When it begins, in Swedish time; <c>null</c> when not said.</param>
/// <param name="Slutar">When it ends, the same day; <c>null</c> when not said.</param>
/// <param name="Var">A room, or a link; <c>null</c> when not said.</param>
/// <param name="Digitalt">Whether it is held at a distance.</param>
public sealed record Mötesplats(TimeOnly? Börjar, TimeOnly? Slutar, string? Var, bool Digitalt)
{
    /// <summary>Longest place.</summary>
    public const int MaxVar = 300;

    /// <summary>Nothing is said.</summary>
    public static Mötesplats Okänd { get; } = new(null, null, null, false);

    internal Fel? Hinder =>
        Slutar is not null && Börjar is null ? Fel.Fältet("mote.tid", nameof(Börjar), "Skriv när mötet börjar, när du har skrivit när det slutar.")
        : Slutar <= Börjar ? Fel.Fältet("mote.tid", nameof(Slutar), $"Mötet kan inte sluta innan det börjar, {Börjar:HH\\:mm}.")
        : null;
}
