using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>Identity of a <see cref="Riksvärde"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct RiksvärdeId(Guid Value);

/// <summary>
/// How many in the whole country went to arbete or studier, of all who left, as somebody else has published it: entered by the kansli, with its source, to
/// stand beside the förbund's own share. It judges nothing.
/// </summary>
public sealed class Riksvärde
{
    /// <summary>Longest source.</summary>
    public const int MaxKälla = 200;

    private Riksvärde()
    {
    }

    /// <summary>Identity.</summary>
    public RiksvärdeId Id { get; private init; }

    /// <summary>The period that it is about.</summary>
    public Period Period { get; private set; }

    /// <summary>The share, percent with at most one decimal.</summary>
    public decimal Procent { get; private set; }

    /// <summary>Who says so, and where.</summary>
    public string Källa { get; private set; } = "";

    /// <summary>The day when it was published, or <c>null</c>.</summary>
    public DateOnly? Publicerat { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One that says nothing yet.</summary>
    public static Riksvärde Nytt() => new() { Id = new(Guid.CreateVersion7()) };

    /// <summary>Writes what it says; refused when it cannot be true, or when someone else has changed it in between.</summary>
    /// <param name="uppgifter">What it is to say.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result Skriv(Riksuppgifter uppgifter, DateOnly idag, int sedd)
    {
        var fel = sedd != Version
            ? new Fel("riksvarde.andrat", "Någon annan har ändrat riksvärdet sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt)
            : uppgifter.Period.FörstaDag > idag ? Fel.Fältet("riksvarde.period", nameof(Period), "Perioden har inte börjat än.")
            : uppgifter.Procent is < 0 or > 100 || Andel.EnDecimal(uppgifter.Procent) != uppgifter.Procent
                ? Fel.Fältet("riksvarde.procent", nameof(Procent), "Skriv en andel mellan 0 och 100 med högst en decimal, som 45,5.")
            : uppgifter.Publicerat > idag ? Fel.Fältet("riksvarde.publicerat", nameof(Publicerat), "Dagen har inte varit än.")
            : null;
        if (fel is not null)
        {
            return fel;
        }

        (Period, Procent, Källa, Publicerat) = (uppgifter.Period, uppgifter.Procent, uppgifter.Källa, uppgifter.Publicerat);
        Version++;
        return Result.Klart;
    }

    /// <summary>The one to stand beside a period.</summary>
    public static Riksvärde? För(Period period, IEnumerable<Riksvärde> alla) => Bredvid.Perioden(period, alla, r => r.Period);
}

/// <summary>What a riksvärde says.</summary>
/// <param name="Period">The period that it is about.</param>
/// <param name="Procent">The share, percent with at most one decimal.</param>
/// <param name="Källa">Who says so, and where.</param>
/// <param name="Publicerat">The day when it was published, or <c>null</c>.</param>
public sealed record Riksuppgifter(Period Period, decimal Procent, string Källa, DateOnly? Publicerat);
