using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Lotsärenden;

/// <summary>Identity of a <see cref="Lotsärende"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct LotsärendeId(Guid Value);

/// <summary>
/// A case in which somebody asked the samverkanskoordinator for help to find the way between the parties: without identity, to show where samverkan fails.
/// Source: Blad A, "SK:s lotsärenden och ärendedragning".
/// </summary>
public sealed class Lotsärende
{
    /// <summary>Longest note.</summary>
    public const int MaxNot = 500;

    /// <summary>The three that a case is told of.</summary>
    public static IReadOnlyList<Kön> Könen { get; } = [Kön.Kvinna, Kön.Man, Kön.Okänd];

    private Lotsärende()
    {
    }

    /// <summary>Identity.</summary>
    public LotsärendeId Id { get; private init; }

    /// <summary>Kod of the lokusgrupp.</summary>
    public string Lokusgrupp { get; private init; } = "";

    /// <inheritdoc cref="Lotsuppgifter"/>
    public Lotsuppgifter Uppgifter => new(Datum, Kön, Part, Teman, Not);

    /// <inheritdoc cref="Lotsuppgifter.Datum"/>
    public DateOnly Datum { get; private set; }

    /// <inheritdoc cref="Lotsuppgifter.Kön"/>
    public Kön Kön { get; private set; }

    /// <inheritdoc cref="Lotsuppgifter.Part"/>
    public Deltagare.RemitterandePart Part { get; private set; }

    /// <inheritdoc cref="Lotsuppgifter.Teman"/>
    public IReadOnlyList<string> Teman { get; private set; } = [];

    /// <inheritdoc cref="Lotsuppgifter.Not"/>
    public string? Not { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One that says nothing yet.</summary>
    /// <param name="lokusgrupp">Kod of the group.</param>
    public static Lotsärende Nytt(string lokusgrupp) => new() { Id = new(Guid.CreateVersion7()), Lokusgrupp = lokusgrupp };

    /// <summary>Writes what it says; refused of a day to come, with what is not asked for, and when someone else has changed it in between.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Lotsuppgifter uppgifter, DateOnly idag, int sedd)
    {
        var not = uppgifter.Not?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;
        var fel = Lotsregler.Fel(uppgifter.Datum, uppgifter.Kön, idag, sedd, Version)
            ?? (not?.Length > MaxNot ? Fel.Fältet("lots.not", nameof(Not), $"Anteckningen får vara högst {MaxNot} tecken.") : null);
        if (fel is not null)
        {
            return fel;
        }

        (Datum, Kön, Part, Teman, Not) = (uppgifter.Datum, uppgifter.Kön, uppgifter.Part, [.. uppgifter.Teman.Distinct().Order(StringComparer.Ordinal)], not);
        Version++;
        return Result.Klart;
    }
}

/// <summary>What holds of both.</summary>
internal static class Lotsregler
{
    public static Fel? Fel(DateOnly datum, Kön kön, DateOnly idag, int sedd, int version) =>
        sedd != version ? new("lots.andrat", "Någon annan har ändrat raden sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt)
        : datum > idag ? Gemensamt.Fel.Fältet("lots.datum", "Datum", "Dagen har inte varit än.")
        : datum.Year < 2000 ? Gemensamt.Fel.Fältet("lots.datum", "Datum", "Skriv en dag från 2000 och framåt.")
        : !Lotsärende.Könen.Contains(kön) ? Gemensamt.Fel.Fältet("lots.kon", "Kön", "Välj kvinna, man eller okänt.")
        : null;
}
