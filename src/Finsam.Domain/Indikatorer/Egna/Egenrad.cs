using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Indikatorer.Egna;

/// <summary>A value of an own indikator as it may be shown: with its n, how sure it is, its change and its light.</summary>
public sealed record Egenrad
{
    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    private Egenrad()
    {
    }

    /// <summary>The words that it was counted by.</summary>
    public required Egendefinition Definition { get; init; }

    /// <summary>Whether all numbers of it are hidden.</summary>
    public required bool Dolt { get; init; }

    /// <summary>What was counted, or <c>null</c> where it is hidden.</summary>
    public decimal? Täljare { get; private init; }

    /// <summary>Of what; <c>null</c> where it is hidden.</summary>
    public decimal? Nämnare { get; private init; }

    /// <summary>Percent in whole numbers, or kvot with two decimals: rounded once, half away from zero. <c>null</c> where it is hidden or the nämnare is 0.</summary>
    public decimal? Värde { get; private init; }

    /// <summary>Where the true share may well lie: of shares of persons alone.</summary>
    public Konfidensintervall? Intervall { get; private init; }

    /// <summary>Against the value before of the same version, in percentage points or kvot; <c>null</c> where there is none to compare with.</summary>
    public decimal? Förändring { get; private init; }

    /// <summary>Whether the change is within what chance may do.</summary>
    public bool FörändringenOsäker { get; private init; }

    /// <summary>The light; grå where there is no målnivå or nothing is shown.</summary>
    public required Trafikljus Ljus { get; init; }

    /// <summary>Why, a sentence.</summary>
    public required string Skäl { get; init; }

    /// <summary>Works out what is shown.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="värde">The value.</param>
    /// <param name="förra">The value before of the same insats and kind of period, or <c>null</c>.</param>
    /// <param name="dolda">Those that are hidden.</param>
    public static Egenrad Av(EgenIndikator indikator, Egetvärde värde, Egetvärde? förra, IReadOnlySet<EgetvärdeId> dolda)
    {
        var definition = indikator.Definition(värde.Definitionsnr);
        if (dolda.Contains(värde.Id))
        {
            return new() { Definition = definition, Dolt = true, Ljus = Trafikljus.Grå, Skäl = "Visas inte: ett av antalen är litet, eller kan räknas fram ur andra." };
        }

        var (exakt, intervall) = (värde.Oavrundat(definition.Enhet), Intervallet(definition, värde));
        var jämförs = förra is not null && förra.Definitionsnr == värde.Definitionsnr && !dolda.Contains(förra.Id) ? förra : null;
        var (ljus, skäl) = Bedöm(indikator, definition.Enhet, exakt);
        return new()
        {
            Definition = definition,
            Dolt = false,
            Täljare = värde.Täljare,
            Nämnare = värde.Nämnare,
            Värde = Avrunda(definition.Enhet, exakt),
            Intervall = intervall,
            Förändring = Avrunda(definition.Enhet, exakt - jämförs?.Oavrundat(definition.Enhet)),
            FörändringenOsäker = jämförs is not null && intervall is { } nu && Intervallet(definition, jämförs) is { } då && nu.Lägst <= då.Högst && då.Lägst <= nu.Högst,
            Ljus = ljus,
            Skäl = skäl,
        };
    }

    /// <summary>Of a value without rounding, limits included: what is shown as 75 % may still be short of 75.</summary>
    private static (Trafikljus Ljus, string Skäl) Bedöm(EgenIndikator indikator, Egenenhet enhet, decimal? exakt)
    {
        if (exakt is not { } tal)
        {
            return (Trafikljus.Grå, "Nämnaren är 0.");
        }

        if (indikator.Målnivå is not { } mål)
        {
            return (Trafikljus.Grå, "Ingen målnivå är satt.");
        }

        var färg = Når(mål) ? Trafikljus.Grön : indikator.Gulnivå is { } gul && Når(gul) ? Trafikljus.Gul : Trafikljus.Röd;
        var läge = färg switch { Trafikljus.Grön => "når", Trafikljus.Gul => "är nära", _ => "når inte" };
        return (färg, $"{Text(enhet, Math.Round(tal, enhet == Egenenhet.Procent ? 1 : 2, MidpointRounding.AwayFromZero))} {läge} målnivån, {(indikator.MindreÄrBättre ? "högst" : "minst")} {Text(enhet, mål)}.");

        bool Når(decimal nivå) => indikator.MindreÄrBättre ? tal <= nivå : tal >= nivå;
    }

    private static Konfidensintervall? Intervallet(Egendefinition definition, Egetvärde värde) =>
        definition is { Enhet: Egenenhet.Procent, RäknarPersoner: true } && värde.Nämnare <= int.MaxValue ? Konfidensintervall.För((int)värde.Täljare, (int)värde.Nämnare) : null;

    private static decimal? Avrunda(Egenenhet enhet, decimal? tal) => tal is { } t ? Math.Round(t, enhet == Egenenhet.Procent ? 0 : 2, MidpointRounding.AwayFromZero) : null;

    private static string Text(Egenenhet enhet, decimal tal) => enhet == Egenenhet.Procent ? tal.ToString("0.##", Svenska) + "\u00A0%" : tal.ToString("#,0.##", Svenska);
}
