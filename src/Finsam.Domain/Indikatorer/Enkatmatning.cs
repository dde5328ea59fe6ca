using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Indikatorer;

/// <summary>Identity of an <see cref="Enkätmätning"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EnkätmätningId(Guid Value);

/// <summary>From where the answers came.</summary>
public enum Enkätkälla
{
    /// <summary>A folder of the exchange format.</summary>
    [Kod("utbyte")]
    Utbyte,

    /// <summary>A sheet from another tool.</summary>
    [Kod("fil")]
    Fil,

    /// <summary>A round in Finsam.</summary>
    [Kod("omgang")]
    Omgång,
}

/// <summary>
/// The answers to one form, of one insats or of the förbund, in one period: what every indikatormätning is worked out from. They hold neither who answered nor
/// when, and the answers of one person are not held together. Source: formats/utbyte.md, <c>enkatsvar.csv</c>.
/// </summary>
public sealed class Enkätmätning
{
    private readonly List<Enkätsvar> _svar = [];

    private Enkätmätning()
    {
    }

    /// <summary>Identity.</summary>
    public EnkätmätningId Id { get; private init; }

    /// <summary>The insats, or <c>null</c> for the förbund itself.</summary>
    public InsatsId? InsatsId { get; private init; }

    /// <summary>The period that it is about.</summary>
    public Period Period { get; private init; }

    /// <summary>Which form.</summary>
    public Formulär Formulär { get; private init; }

    /// <summary>The version of the catalogue whose words were answered.</summary>
    public int Katalogversion { get; private init; }

    /// <summary>How many were asked, or <c>null</c> where nobody knows.</summary>
    public int? Tillfrågade { get; private init; }

    /// <summary>From where the answers came.</summary>
    public Enkätkälla Källa { get; private init; }

    /// <summary>The answers, in no order.</summary>
    public IReadOnlyList<Enkätsvar> Svar => _svar;

    /// <summary>A new one, which takes the place of any of the same insats, period and form. Refused of a form that needs an insats, and where more answered than were asked.</summary>
    /// <param name="insats">The insats, or <c>null</c> for the förbund.</param>
    /// <param name="period">The period.</param>
    /// <param name="formulär">The form.</param>
    /// <param name="katalog">Whose words were answered.</param>
    /// <param name="tillfrågade">How many were asked, or <c>null</c>.</param>
    /// <param name="källa">From where.</param>
    /// <param name="svar">The answers.</param>
    public static Result<Enkätmätning> Ny(
        InsatsId? insats, Period period, Formulär formulär, Indikatorkatalog katalog, int? tillfrågade, Enkätkälla källa, IEnumerable<Enkätsvar> svar)
    {
        if (insats is null && !formulär.GällerFörbundet())
        {
            return Fel.Fältet("enkat.insats", "Insats", "Välj den insats som svaren gäller.");
        }

        var mätning = new Enkätmätning
        {
            Id = new(Guid.CreateVersion7()),
            InsatsId = insats,
            Period = period,
            Formulär = formulär,
            Katalogversion = katalog.Version,
            Tillfrågade = tillfrågade,
            Källa = källa,
        };

        // Neither the ids nor the order in which they are stored tell in which order they came.
        var blandade = svar.ToArray();
        System.Security.Cryptography.RandomNumberGenerator.Shuffle<Enkätsvar>(blandade);
        mätning._svar.AddRange(blandade);
        var flest = mätning._svar.GroupBy(s => s.Mätpunkt).Select(g => g.Count(s => s.Värde is not null)).DefaultIfEmpty().Max();
        return tillfrågade < flest
            ? Fel.Fältet("enkat.tillfragade", nameof(Tillfrågade), $"Fler har svarat ({flest}) än de som tillfrågats ({tillfrågade}).")
            : mätning;
    }
}

/// <summary>One answer to one påstående.</summary>
public sealed class Enkätsvar
{
    /// <summary>Longest code that pairs two answers.</summary>
    public const int MaxPar = 64;

    private Enkätsvar()
    {
    }

    /// <summary>Identity: a random UUID, so that it tells of no order.</summary>
    public Guid Id { get; private init; }

    /// <summary>The mätpunkt.</summary>
    public string Mätpunkt { get; private init; } = "";

    /// <summary>1 (instämmer inte alls) to 5 (instämmer helt), or <c>null</c> where it was not answered.</summary>
    public int? Värde { get; private init; }

    /// <summary>A random code that an answer of the staff about the same deltagare has too, or <c>null</c>.</summary>
    public string? Par { get; private init; }

    /// <summary>An answer.</summary>
    /// <param name="mätpunkt">Code of the mätpunkt.</param>
    /// <param name="värde">1–5, or <c>null</c>.</param>
    /// <param name="par">What pairs it; kept only of nr 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the scale, or the code is no mätpunkt's.</exception>
    public static Enkätsvar Nytt(string mätpunkt, int? värde, string? par)
    {
        if (värde is < Skala.Lägst or > Skala.Högst)
        {
            throw new ArgumentOutOfRangeException(nameof(värde));
        }

        var nr = Indikatorer.Mätpunkt.Nummer(mätpunkt) ?? throw new ArgumentOutOfRangeException(nameof(mätpunkt));
        return new() { Id = Guid.NewGuid(), Mätpunkt = mätpunkt, Värde = värde, Par = nr == Kärnindikator.Stegförflyttning ? par : null };
    }
}
