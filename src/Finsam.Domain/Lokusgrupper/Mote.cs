using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>Whose meeting it is. Source: formats/utbyte.md, <c>moten.csv</c>.</summary>
public enum Mötestyp
{
    /// <summary>Of one or several lokusgrupper.</summary>
    [Kod("lokus")]
    Lokus,

    /// <summary>Of a styrgrupp.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,
}

/// <summary>What a point of the agenda was about. A file may name others; these are the ones that the program offers.</summary>
public enum Mötespunkt
{
    /// <summary>Budget and utfall: what LS-åtagande L3 asks for.</summary>
    [Kod("budget_utfall")]
    BudgetUtfall,

    /// <summary>Mål.</summary>
    [Kod("mal")]
    Mål,

    /// <summary>Avvikelser.</summary>
    [Kod("avvikelser")]
    Avvikelser,

    /// <summary>Jämställdhet.</summary>
    [Kod("jamstalldhet")]
    Jämställdhet,
}

/// <summary>What is written of a meeting.</summary>
/// <param name="Datum">The day.</param>
/// <param name="Grupper">Koder of the groups.</param>
/// <param name="Punkter">What was, or is to be, handled, as codes.</param>
/// <param name="Huvudmän">The huvudmän that were there.</param>
public sealed record Mötesuppgifter(DateOnly Datum, IReadOnlyList<string> Grupper, IReadOnlyList<string> Punkter, IReadOnlyList<string> Huvudmän);

/// <summary>A meeting, held or booked. One meeting may be of several groups at once.</summary>
public sealed class Möte
{
    /// <summary>Longest kod.</summary>
    public const int MaxKod = 60;

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

    /// <summary>The huvudmän that were there.</summary>
    public IReadOnlyList<string> Huvudmän { get; private set; } = [];

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

    /// <summary>A new one; refused as <see cref="Ändra"/> is.</summary>
    /// <param name="kod">Its kod.</param>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="idag">Today.</param>
    public static Result<Möte> Nytt(string kod, Mötesuppgifter uppgifter, DateOnly idag) =>
        Hinder(uppgifter, idag) is { } fel ? fel : Av(kod, Mötestyp.Lokus, uppgifter);

    /// <summary>Writes something else; refused where somebody has been at a meeting that is yet to come, or someone else has written in between.</summary>
    /// <param name="uppgifter">What is written.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(Mötesuppgifter uppgifter, DateOnly idag, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("mote.andrat", "Någon annan har ändrat mötet sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (Hinder(uppgifter, idag) is { } fel)
        {
            return fel;
        }

        Sätt(uppgifter);
        Version++;
        return Result.Klart;
    }

    private static Fel? Hinder(Mötesuppgifter uppgifter, DateOnly idag) =>
        uppgifter.Grupper.Count == 0 ? Fel.Fältet("mote.grupper", nameof(Grupper), "Välj minst en grupp.")
        : uppgifter.Datum > idag && uppgifter.Huvudmän.Count > 0 ? Fel.Fältet("mote.narvaro", nameof(Huvudmän), "Mötet har inte varit än. Vilka som var med skrivs när det är hållet.")
        : null;

    private void Sätt(Mötesuppgifter u) => (Datum, Grupper, Punkter, Huvudmän) = (u.Datum, [.. u.Grupper.Distinct()], [.. u.Punkter.Distinct()], [.. u.Huvudmän.Distinct()]);
}
