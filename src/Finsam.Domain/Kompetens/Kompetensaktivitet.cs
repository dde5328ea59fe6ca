using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kompetens;

/// <summary>Identity of a <see cref="Kompetensaktivitet"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct KompetensaktivitetId(Guid Value);

/// <summary>
/// Something that the förbund holds so that those who work with samverkan learn: a webbinarium, a course, a kunskapsdialog. The register counts itself.
/// Source: the förbund's mål 2 of 2021, "mäts genom att räkna antalet genomförda aktiviteter".
/// </summary>
public sealed class Kompetensaktivitet
{
    /// <summary>Longest slag.</summary>
    public const int MaxSlag = 60;

    /// <summary>Longest title, and longest text about whom it is for.</summary>
    public const int MaxText = 200;

    /// <summary>Most participants that are believed.</summary>
    public const int MaxAntal = 99_999;

    private Kompetensaktivitet()
    {
    }

    /// <summary>The kinds that the förbund told of in 2021, to choose from until it has its own.</summary>
    public static IReadOnlyList<string> VanligaSlag { get; } = ["Webbinarium", "Kurs", "Kunskapsdialog", "Insatsvecka", "Annat"];

    /// <summary>Identity.</summary>
    public KompetensaktivitetId Id { get; private init; }

    /// <inheritdoc cref="Kompetensuppgifter.Datum"/>
    public DateOnly Datum { get; private set; }

    /// <inheritdoc cref="Kompetensuppgifter.Slag"/>
    public string Slag { get; private set; } = "";

    /// <inheritdoc cref="Kompetensuppgifter.Titel"/>
    public string Titel { get; private set; } = "";

    /// <inheritdoc cref="Kompetensuppgifter.FörVem"/>
    public string? FörVem { get; private set; }

    /// <inheritdoc cref="Kompetensuppgifter.Antal"/>
    public int? Antal { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One that says nothing yet.</summary>
    public static Kompetensaktivitet Ny() => new() { Id = new(Guid.CreateVersion7()) };

    /// <summary>Writes what it says; refused when a part is missing or too long, or when someone else has changed it in between.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Kompetensuppgifter uppgifter, int sedd)
    {
        var (slag, titel, förVem) = (Rad(uppgifter.Slag), Rad(uppgifter.Titel), Rad(uppgifter.FörVem ?? ""));
        var fel = sedd != Version
            ? new Fel("kompetens.andrad", "Någon annan har ändrat aktiviteten sedan du öppnade den. Inget har sparats; det du skrivit står kvar här.", Felslag.Konflikt)
            : uppgifter.Datum.Year is < Kvartal.FörstaÅr or > Kvartal.SistaÅr ? Fel.Fältet("kompetens.datum", nameof(Datum), "Skriv vilken dag aktiviteten hålls.")
            : slag.Length == 0 ? Fel.Fältet("kompetens.slag", nameof(Slag), "Skriv vad det är för slags aktivitet, till exempel webbinarium.")
            : slag.Length > MaxSlag ? Fel.Fältet("kompetens.slag", nameof(Slag), $"Slaget får vara högst {MaxSlag} tecken.")
            : titel.Length == 0 ? Fel.Fältet("kompetens.titel", nameof(Titel), "Skriv vad aktiviteten handlar om.")
            : titel.Length > MaxText ? Fel.Fältet("kompetens.titel", nameof(Titel), $"Titeln får vara högst {MaxText} tecken.")
            : förVem.Length > MaxText ? Fel.Fältet("kompetens.for-vem", nameof(FörVem), $"Texten får vara högst {MaxText} tecken.")
            : uppgifter.Antal is < 0 or > MaxAntal ? Fel.Fältet("kompetens.antal", nameof(Antal), $"Skriv ett antal mellan 0 och {MaxAntal}, eller lämna tomt.")
            : null;
        if (fel is not null)
        {
            return fel;
        }

        (Datum, Slag, Titel, FörVem, Antal) = (uppgifter.Datum, slag, titel, förVem.Length == 0 ? null : förVem, uppgifter.Antal);
        Version++;
        return Result.Klart;
    }

    private static string Rad(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What a <see cref="Kompetensaktivitet"/> says.</summary>
/// <param name="Datum">The day it is held; of several days, the first.</param>
/// <param name="Slag">What kind it is, in the förbund's own words.</param>
/// <param name="Titel">What it is about.</param>
/// <param name="FörVem">Whom it is for, or <c>null</c>.</param>
/// <param name="Antal">How many took part, or <c>null</c> where nobody counted.</param>
public sealed record Kompetensuppgifter(DateOnly Datum, string Slag, string Titel, string? FörVem, int? Antal);
