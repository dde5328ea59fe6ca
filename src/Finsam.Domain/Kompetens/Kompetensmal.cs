using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Kompetens;

/// <summary>How many kompetenshöjande aktiviteter a year is to have. Source: the förbund's mål 2 of 2021, "minst 12 aktiviteter ska genomföras under året".</summary>
public sealed class Kompetensmål
{
    /// <summary>Highest mål that is believed.</summary>
    public const int Högst = 999;

    private Kompetensmål()
    {
    }

    /// <summary>Calendar year.</summary>
    public int År { get; private init; }

    /// <summary>How many at least.</summary>
    public int Antal { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>That of a year, which says nothing yet.</summary>
    public static Kompetensmål För(int år) => new() { År = år };

    /// <summary>Says how many; refused when it is none, or when someone else has said so in between.</summary>
    /// <param name="antal">How many at least.</param>
    /// <param name="sedd">The version that the writer saw; 0 for none.</param>
    public Result Sätt(int antal, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("kompetensmal.andrat", "Någon annan har ändrat årets mål sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (antal is < 1 or > Högst)
        {
            return Fel.Fältet("kompetensmal.antal", nameof(Antal), $"Skriv ett antal mellan 1 och {Högst}.");
        }

        Antal = antal;
        Version++;
        return Result.Klart;
    }
}

/// <summary>How many aktiviteter a year has had, half by half. Only what has been held counts.</summary>
/// <param name="Första">Held in the first half-year.</param>
/// <param name="Andra">Held in the second.</param>
/// <param name="Planerade">Still to come.</param>
/// <param name="Mål">How many there are to be at least, or <c>null</c> where nobody has said.</param>
public sealed record Kompetensräkning(int Första, int Andra, int Planerade, int? Mål)
{
    /// <summary>Held in the year.</summary>
    public int Genomförda => Första + Andra;

    /// <summary>Counts.</summary>
    /// <param name="dagar">The days of the year's aktiviteter.</param>
    /// <param name="mål">How many there are to be at least, or <c>null</c>.</param>
    /// <param name="idag">Today: what is held today has been held.</param>
    public static Kompetensräkning Av(IReadOnlyCollection<DateOnly> dagar, int? mål, DateOnly idag)
    {
        var hållna = dagar.Where(d => d <= idag).ToList();
        var första = hållna.Count(d => d.Month <= 6);
        return new(första, hållna.Count - första, dagar.Count - hållna.Count, mål);
    }

    /// <summary>Held up to the end of a half-year or year: of the first half-year, those of the first; else all.</summary>
    public int Till(Period period) => period.SistaKvartal.Nummer <= 2 ? Första : Genomförda;

    /// <summary>"10 av 12", or "10" where there is no mål.</summary>
    public static string Text(int antal, int? mål) => mål is null ? $"{antal}" : $"{antal} av {mål}";
}
