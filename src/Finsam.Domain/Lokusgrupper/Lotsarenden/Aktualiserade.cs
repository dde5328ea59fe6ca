using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Lotsärenden;

/// <summary>Identity of some <see cref="Aktualiserade"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct AktualiseradeId(Guid Value);

/// <summary>How many were brought up for the tilläggsresurs of a lokusgrupp, by whom and of which kön. Source: Blad A, "Aktualiserade till tilläggsresursen".</summary>
public sealed class Aktualiserade
{
    /// <summary>Most of one row.</summary>
    public const int Flest = 1000;

    private Aktualiserade()
    {
    }

    /// <summary>Identity.</summary>
    public AktualiseradeId Id { get; private init; }

    /// <summary>Kod of the lokusgrupp.</summary>
    public string Lokusgrupp { get; private init; } = "";

    /// <inheritdoc cref="Aktualiseringsuppgifter.Datum"/>
    public DateOnly Datum { get; private set; }

    /// <inheritdoc cref="Aktualiseringsuppgifter.Kön"/>
    public Kön Kön { get; private set; }

    /// <inheritdoc cref="Aktualiseringsuppgifter.Part"/>
    public Deltagare.RemitterandePart Part { get; private set; }

    /// <inheritdoc cref="Aktualiseringsuppgifter.Antal"/>
    public int Antal { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A row that says nothing yet.</summary>
    /// <param name="lokusgrupp">Kod of the group.</param>
    public static Aktualiserade Nya(string lokusgrupp) => new() { Id = new(Guid.CreateVersion7()), Lokusgrupp = lokusgrupp };

    /// <summary>Writes what it says; refused as <see cref="Lotsärende.Skriv"/> is, and where the number is none.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Aktualiseringsuppgifter uppgifter, DateOnly idag, int sedd)
    {
        var fel = Lotsregler.Fel(uppgifter.Datum, uppgifter.Kön, idag, sedd, Version)
            ?? (uppgifter.Antal is < 1 or > Flest ? Fel.Fältet("lots.antal", nameof(Antal), $"Skriv ett antal mellan 1 och {Flest}.") : null);
        if (fel is not null)
        {
            return fel;
        }

        (Datum, Kön, Part, Antal) = (uppgifter.Datum, uppgifter.Kön, uppgifter.Part, uppgifter.Antal);
        Version++;
        return Result.Klart;
    }
}
