using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatser;

/// <summary>
/// How many an insats has room for at once, and how long one stays: with that, how many it can take in during a time. Source: ansökan om medel, "platser"
/// and "genomsnittlig insatstid".
/// </summary>
public sealed class Platsplan
{
    /// <summary>Most places.</summary>
    public const int MaxPlatser = 10_000;

    /// <summary>Longest stay, days.</summary>
    public const int MaxDagar = 3650;

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>Places at once.</summary>
    public int Platser { get; private set; }

    /// <summary>Average stay, days.</summary>
    public int Insatstid { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Changes it; refused when someone else has in between.</summary>
    /// <param name="platser">Places at once.</param>
    /// <param name="insatstid">Average stay, days.</param>
    /// <param name="sedd">The version that the writer saw; 0 where there was none.</param>
    public Result Ändra(int platser, int insatstid, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("platsplan.andrad", "Någon annan har ändrat platserna sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        if (platser is < 1 or > MaxPlatser)
        {
            return Fel.Fältet("platsplan.platser", nameof(Platser), $"Skriv ett antal platser, 1–{MaxPlatser}.");
        }

        if (insatstid is < 1 or > MaxDagar)
        {
            return Fel.Fältet("platsplan.insatstid", nameof(Insatstid), $"Skriv den genomsnittliga tiden i dagar, 1–{MaxDagar}.");
        }

        (Platser, Insatstid) = (platser, insatstid);
        Version++;
        return Result.Klart;
    }

    /// <summary>How many the insats can take in during a period: places × the days of the period in which it runs / average stay, half away from zero.</summary>
    /// <param name="period">The period.</param>
    /// <param name="tid">When the insats runs.</param>
    public int Planerat(Period period, Insatstid tid)
    {
        var första = tid.Start > period.FörstaDag ? tid.Start : period.FörstaDag;
        var sista = new[] { period.SistaDag, tid.Slut ?? DateOnly.MaxValue, tid.Avslutad ?? DateOnly.MaxValue }.Min();
        var dagar = Math.Max(0, sista.DayNumber - första.DayNumber + 1);
        return (int)Math.Round((decimal)Platser * dagar / Insatstid, 0, MidpointRounding.AwayFromZero);
    }
}
