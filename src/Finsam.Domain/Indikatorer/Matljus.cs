using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Indikatorer;

/// <summary>The light of an indikatormätning, and why: no louder than the answers are. Source: docs/beslut 0191.</summary>
/// <param name="Ljus">The light.</param>
/// <param name="Skäl">Why, in Swedish.</param>
public sealed record Mätljus(Trafikljus Ljus, string Skäl)
{
    /// <summary>Without enough answers.</summary>
    public static Mätljus FörFå { get; } = new(Trafikljus.Grå, "Visas inte: svaren, eller de som skulle avslöjas, är för få.");

    /// <summary>Of nr 7 where only one side has said what it thinks.</summary>
    public static Mätljus Ensidigt { get; } = new(Trafikljus.Grå, "Nr 7 bedöms bara på par av svar, där både deltagare och personal bekräftar.");

    /// <summary>
    /// Green from the målnivå on; red only where even the upper end of the interval is below it; yellow between, where the answers are too few to say that the målnivå
    /// is missed.
    /// </summary>
    /// <param name="täljare">How many agree.</param>
    /// <param name="nämnare">Of how many.</param>
    /// <param name="målnivå">Whole percent, or <c>null</c> where none is set.</param>
    public static Mätljus Av(int täljare, int nämnare, int? målnivå)
    {
        if (nämnare == 0)
        {
            return FörFå;
        }

        if (målnivå is not { } mål)
        {
            return new(Trafikljus.Grå, "Ingen målnivå är satt.");
        }

        var (andel, intervall) = (Andel.Procent(täljare, nämnare), Konfidensintervall.För(täljare, nämnare)!.Value);
        return 100 * täljare >= mål * nämnare
            ? new(Trafikljus.Grön, $"{andel} % når målnivån {mål} %.")
            : 100 * Konfidensintervall.Gränser(täljare, nämnare).Högst < mål
                ? new(Trafikljus.Röd, $"{andel} % är under målnivån {mål} %, även med osäkerheten ({intervall.Lägst}–{intervall.Högst} %).")
                : new(Trafikljus.Gul, $"{andel} % är under målnivån {mål} %, men svaren är för få för att säga att den inte nås ({intervall.Lägst}–{intervall.Högst} %).");
    }
}
