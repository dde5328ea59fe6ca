using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Åtaganden;

/// <summary>What the lokusgrupper undertake, from a year on. The years before keep the list that they had.</summary>
public sealed class Åtagandelista
{
    /// <summary>Longest formulering.</summary>
    public const int MaxFormulering = 300;

    /// <summary>Highest number of meetings that can be demanded.</summary>
    public const int HögstaKrav = 12;

    private Åtagandelista()
    {
    }

    /// <summary>The first version, which holds until a förbund makes one of its own. Source: Bilaga LS Helår.</summary>
    public static Åtagandelista Första { get; } = new()
    {
        Innehåll = new([.. Åtaganderegler.Bilagans.Select(kod => new Åtaganderad(kod, kod.Formulering(), kod switch { Åtagandekod.L2 or Åtagandekod.L3 => 4, Åtagandekod.L4 => 3, _ => null }))]),
    };

    /// <summary>The first year that it holds for; 0 for the first version.</summary>
    public int FrånÅr { get; private init; }

    /// <summary>The åtaganden.</summary>
    public Åtagandeinnehåll Innehåll { get; private set; } = new([]);

    /// <summary>Raised by every change; 0 for the first version, which is never changed.</summary>
    public int Version { get; private set; }

    /// <summary>The åtaganden, in the order of the bilaga.</summary>
    public IReadOnlyList<Åtaganderad> Rader => Innehåll.Rader;

    /// <summary>The list of a year: the latest that begins with it or before, or else the first.</summary>
    /// <param name="år">Calendar year.</param>
    /// <param name="egna">The förbund's own versions.</param>
    public static Åtagandelista För(int år, IEnumerable<Åtagandelista> egna) => egna.Where(l => l.FrånÅr <= år).MaxBy(l => l.FrånÅr) ?? Första;

    /// <summary>A new version; refused as <see cref="Ändra"/> is.</summary>
    /// <param name="frånÅr">The first year that it holds for.</param>
    /// <param name="rader">The åtaganden, in any order.</param>
    /// <param name="idag">Today.</param>
    public static Result<Åtagandelista> Ny(int frånÅr, IReadOnlyList<Åtaganderad> rader, DateOnly idag)
    {
        var ny = new Åtagandelista { FrånÅr = frånÅr };
        return ny.Ändra(rader, idag, 0).Fel is { } fel ? fel : ny;
    }

    /// <summary>Writes other åtaganden; refused for a year that is over, where nothing is undertaken, something lacks its words or its krav, or someone else has written in between.</summary>
    /// <param name="rader">The åtaganden, in any order.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Ändra(IReadOnlyList<Åtaganderad> rader, DateOnly idag, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("atagandelista.andrad", "Någon annan har ändrat listan sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (FrånÅr < idag.Year)
        {
            return Fel.Fältet("atagandelista.ar", nameof(FrånÅr), $"År {FrånÅr} är slut, och dess åtaganden ändras inte. Välj {idag.Year} eller senare.");
        }

        if (rader.Count == 0)
        {
            return Fel.Fältet("atagandelista.tom", nameof(Rader), "Välj minst ett åtagande.");
        }

        if (rader.FirstOrDefault(r => string.IsNullOrWhiteSpace(r.Formulering)) is { } utan)
        {
            return Fel.Fältet("atagandelista.formulering", nameof(Rader), $"Skriv vad {utan.Kod.Kod()} innebär, eller lämna bort det.");
        }

        if (rader.FirstOrDefault(r => r.Kod.HarKrav() && r.Krav is not (>= 1 and <= HögstaKrav)) is { } krav)
        {
            return Fel.Fältet("atagandelista.krav", nameof(Rader), $"Skriv hur många möten {krav.Kod.Kod()} kräver, 1 till {HögstaKrav}.");
        }

        Innehåll = new([.. rader.DistinctBy(r => r.Kod).OrderBy(r => r.Kod).Select(r => r with { Formulering = r.Formulering.Trim(), Krav = r.Kod.HarKrav() ? r.Krav : null })]);
        Version++;
        return Result.Klart;
    }
}

/// <summary>The åtaganden of a list.</summary>
/// <param name="Rader">In the order of the bilaga.</param>
public sealed record Åtagandeinnehåll(IReadOnlyList<Åtaganderad> Rader);

/// <summary>One åtagande of a list.</summary>
/// <param name="Kod">Which.</param>
/// <param name="Formulering">What is undertaken.</param>
/// <param name="Krav">How many meetings it takes, or <c>null</c> where it takes none.</param>
public sealed record Åtaganderad(Åtagandekod Kod, string Formulering, int? Krav);
