using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>A meeting, held or booked. One meeting may be of several groups at once.</summary>
public sealed class Möte
{
    /// <summary>Longest kod.</summary>
    public const int MaxKod = 60;

    /// <summary>Longest minnesanteckningar.</summary>
    public const int MaxAnteckningar = 50_000;

    private Möte()
    {
    }

    /// <summary>The förbund's own code of the meeting.</summary>
    public string Kod { get; private init; } = "";

    /// <summary>Whose meeting it is.</summary>
    public Mötestyp Typ { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly Datum { get; private set; }

    /// <summary>Koder of the groups.</summary>
    public IReadOnlyList<string> Grupper { get; private set; } = [];

    /// <summary>What was handled, as codes.</summary>
    public IReadOnlyList<string> Punkter { get; private set; } = [];

    /// <summary>The huvudmän that were there: by those who are ticked off or, where nobody is, by the file.</summary>
    public IReadOnlyList<string> Huvudmän { get; private set; } = [];

    /// <summary>The places of those who were there, see <see cref="Mötesdeltagare"/>.</summary>
    public IReadOnlyList<Guid> Närvarande { get; private set; } = [];

    /// <summary>When on the day it is, and where.</summary>
    public Mötesplats Plats { get; private set; } = Mötesplats.Okänd;

    /// <summary>What is to be taken up. Its codes are <see cref="Punkter"/>, once it has any.</summary>
    public Dagordning Dagordning { get; private set; } = Dagordning.Tom;

    /// <summary>Minnesanteckningar.</summary>
    public string Anteckningar { get; private set; } = "";

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>A meeting as it is written, of any day.</summary>
    /// <param name="kod">Its kod.</param>
    /// <param name="typ">Whose it is.</param>
    /// <param name="uppgifter">What is written.</param>
    public static Möte Av(string kod, Mötestyp typ, Mötesuppgifter uppgifter)
    {
        var möte = new Möte { Kod = kod, Typ = typ };
        möte.Sätt(uppgifter);
        return möte;
    }

    /// <summary>A new one, with a kod of its first group, its day and a random end; refused as <see cref="Ändra"/> is.</summary>
    /// <param name="typ">Whose it is.</param>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="idag">Today.</param>
    public static Result<Möte> Nytt(Mötestyp typ, Mötesuppgifter uppgifter, DateOnly idag)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        return Hinder(uppgifter, idag) is { } fel
            ? fel
            : Av(string.Create(CultureInfo.InvariantCulture, $"{uppgifter.Grupper[0][..Math.Min(uppgifter.Grupper[0].Length, MaxKod - 18)]}-{uppgifter.Datum:yyyy-MM-dd}-{Random.Shared.Next(0x1000000):x6}"), typ, uppgifter);
    }

    /// <summary>Writes something else; refused where somebody has been at a meeting that is yet to come or did not sit there that day, or someone else has written in between.</summary>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(Mötesuppgifter uppgifter, DateOnly idag, int sedd)
    {
        if (sedd != Version)
        {
            return Ändrat;
        }

        if (Hinder(uppgifter, idag) is { } fel)
        {
            return fel;
        }

        Sätt(uppgifter);
        Version++;
        return Result.Klart;
    }

    /// <summary>Writes minnesanteckningar; refused where someone else has written in between, of a meeting that is yet to come too: they may be begun before.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Anteckna(string text, int sedd)
    {
        if (sedd != Version)
        {
            return Ändrat;
        }

        Anteckningar = text;
        Version++;
        return Result.Klart;
    }

    /// <summary>Says anew which huvudmän were there, when what is written of those who were has been corrected.</summary>
    /// <param name="närvarande">Those who were there.</param>
    public void Härled(IEnumerable<Mötesdeltagare> närvarande)
    {
        var huvudmän = Mötesdeltagare.Huvudmän(närvarande);
        if (!huvudmän.SequenceEqual(Huvudmän))
        {
            Huvudmän = huvudmän;
            Version++;
        }
    }

    private static Fel Ändrat { get; } = new("mote.andrat", "Någon annan har ändrat mötet sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);

    private static Fel? Hinder(Mötesuppgifter uppgifter, DateOnly idag) =>
        uppgifter.Grupper.Count == 0 ? Fel.Fältet("mote.grupper", nameof(Grupper), "Välj minst en grupp.")
        : uppgifter.Datum > idag && uppgifter.Huvudmän.Count + uppgifter.Närvarande.Count > 0 ? Fel.Fältet("mote.narvaro", nameof(Närvarande), "Mötet har inte varit än. Vilka som var med skrivs när det är hållet.")
        : uppgifter.Plats.Hinder is { } fel ? fel
        : uppgifter.Närvarande.FirstOrDefault(d => !d.Sitter(uppgifter.Datum)) is { } borta
            ? Fel.Fältet("mote.sitter-inte", nameof(Närvarande), $"{borta.Namn} ({borta.Huvudman}) satt inte i gruppen {uppgifter.Datum:yyyy-MM-dd}. Ta bort krysset, eller rätta från och till vilken dag platsen gäller bland ledamöterna.")
        : null;

    private void Sätt(Mötesuppgifter u)
    {
        // Once persons have been ticked off, they alone tell: the file is not asked again when all of them are taken away.
        var huvudmän = u.Närvarande.Count + Närvarande.Count > 0 ? Mötesdeltagare.Huvudmän(u.Närvarande) : [.. u.Huvudmän.Distinct()];
        var punkter = u.Dagordning.Punkter.Count + Dagordning.Punkter.Count > 0 ? u.Dagordning.Koder : [.. u.Punkter.Distinct()];
        (Datum, Grupper, Punkter, Huvudmän, Närvarande) = (u.Datum, [.. u.Grupper.Distinct()], punkter, huvudmän, [.. u.Närvarande.Select(d => d.Id).Distinct()]);
        (Plats, Dagordning) = (u.Plats, u.Dagordning);
    }
}
