using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Indikatorer.Egna;

/// <summary>Identity of an <see cref="Egetvärde"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EgetvärdeId(Guid Value);

/// <summary>What an own indikator came to: of the förbund or one insats, in one period, by one version of its words.</summary>
public sealed class Egetvärde
{
    /// <summary>Largest täljare and nämnare.</summary>
    public const decimal Högst = 99_999_999_999;

    /// <summary>Longest source.</summary>
    public const int MaxKälla = 200;

    private Egetvärde()
    {
    }

    /// <summary>Identity.</summary>
    public EgetvärdeId Id { get; private init; }

    /// <summary>The indikator.</summary>
    public EgenIndikatorId IndikatorId { get; private init; }

    /// <summary>The version of its words that was counted by. Never changed.</summary>
    public int Definitionsnr { get; private init; }

    /// <summary>The insats, or <c>null</c> for the förbund as a whole.</summary>
    public InsatsId? InsatsId { get; private init; }

    /// <summary>The period.</summary>
    public Period Period { get; private init; }

    /// <summary>What was counted.</summary>
    public decimal Täljare { get; private set; }

    /// <summary>Of what, or per what.</summary>
    public decimal Nämnare { get; private set; }

    /// <summary>From where it comes; empty where nothing is said.</summary>
    public string Källa { get; private set; } = "";

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Unrounded: percent, or kvot; <c>null</c> with nämnare 0.</summary>
    /// <param name="enhet">Of its definition.</param>
    public decimal? Oavrundat(Egenenhet enhet) => Nämnare == 0 ? null : (enhet == Egenenhet.Procent ? 100m : 1m) * Täljare / Nämnare;

    /// <summary>One without numbers, by the words that hold now.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="insats">The insats, or <c>null</c>.</param>
    /// <param name="period">The period.</param>
    public static Egetvärde Nytt(EgenIndikator indikator, InsatsId? insats, Period period) => new()
    {
        Id = new(Guid.CreateVersion7()),
        IndikatorId = indikator.Id,
        Definitionsnr = indikator.Gällande.Nr,
        InsatsId = insats,
        Period = period,
    };

    /// <summary>Writes the numbers; refused when they cannot be true, or when someone else has changed them in between.</summary>
    /// <param name="definition">The words that they are counted by.</param>
    /// <param name="täljare">What was counted.</param>
    /// <param name="nämnare">Of what, or per what.</param>
    /// <param name="källa">From where.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version that the writer saw; 0 for new ones.</param>
    public Result Skriv(Egendefinition definition, decimal täljare, decimal nämnare, string källa, DateOnly idag, int sedd)
    {
        var fel = sedd != Version
            ? new Fel("egen.varde.andrat", "Någon annan har ändrat värdet sedan du öppnade det. Inget har sparats; det du skrivit står kvar här.", Felslag.Konflikt)
            : Period.FörstaDag > idag ? Fel.Fältet("egen.period", nameof(Period), "Perioden har inte börjat än.")
            : Tal(definition, täljare, nameof(Täljare)) ?? Tal(definition, nämnare, nameof(Nämnare))
            ?? (definition.Enhet == Egenenhet.Procent && täljare > nämnare ? Fel.Fältet("egen.taljare", nameof(Täljare), "Täljaren är en del av nämnaren, och kan inte vara större.") : null);
        if (fel is not null)
        {
            return fel;
        }

        (Täljare, Nämnare, Källa) = (täljare, nämnare, källa);
        Version++;
        return Result.Klart;
    }

    private static Fel? Tal(Egendefinition definition, decimal tal, string fält) =>
        tal is < 0 or > Högst || decimal.Round(tal, 2) != tal ? Fel.Fältet("egen.tal", fält, "Skriv ett tal från 0 och uppåt med högst två decimaler.")
        : definition.RäknarPersoner && tal != decimal.Truncate(tal) ? Fel.Fältet("egen.tal", fält, "Personer räknas i hela tal.")
        : null;
}
