using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Styrkorten;

/// <summary>What a styrkort holds. Each part has a version of its own, so that two who write in different parts do not stand in each other's way.</summary>
/// <param name="Vision">Where one wants to come; may be empty.</param>
/// <param name="Strategi">How, and for whom; may be empty.</param>
/// <param name="Version">Of vision and strategi: raised by every change to them.</param>
/// <param name="Perspektiv">In order.</param>
public sealed record Styrkortsinnehåll(string Vision, string Strategi, int Version, IReadOnlyList<Perspektiv> Perspektiv)
{
    /// <summary>Nothing.</summary>
    public static Styrkortsinnehåll Tomt { get; } = new("", "", 0, []);

    /// <summary>Every mål, in order.</summary>
    public IEnumerable<Styrkortsmål> Mål => Perspektiv.SelectMany(p => p.Mål);

    /// <summary>In how many places an indikator stands: once per perspektiv that has a mål coupled to it.</summary>
    public int Indikatorplaceringar => Perspektiv.Sum(p => p.Mål.SelectMany(m => m.Kopplingar).Where(k => k.Slag == Kopplingsslag.Indikator).Distinct().Count());

    /// <summary>How many couplings there are from a mål to an indikator.</summary>
    public int Indikatorlänkar => Mål.SelectMany(m => m.Kopplingar).Count(k => k.Slag == Kopplingsslag.Indikator);
}

/// <summary>A perspektiv, or fokusområde, of a styrkort. Its name is the förbund's own.</summary>
/// <param name="Nr">Never changed.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Aktiviteter">What is to be done.</param>
/// <param name="Mål">By number.</param>
/// <param name="Version">Raised by every change to its name, its aktiviteter and which mål it has.</param>
public sealed record Perspektiv(int Nr, string Namn, IReadOnlyList<string> Aktiviteter, IReadOnlyList<Styrkortsmål> Mål, int Version)
{
    /// <summary>Longest name.</summary>
    public const int MaxNamn = 120;

    /// <summary>Longest aktivitet.</summary>
    public const int MaxAktivitet = 500;

    /// <summary>Most aktiviteter.</summary>
    public const int FlestAktiviteter = 40;
}

/// <summary>A mål of a styrkort.</summary>
/// <param name="Nr">Within its perspektiv; never changed.</param>
/// <param name="Formulering">The mål in words.</param>
/// <param name="Mått">What it is followed by.</param>
/// <param name="Kopplingar">The indikatorer and insatsmål that it is coupled to, each once.</param>
/// <param name="Ljus">How it was judged, period by period.</param>
/// <param name="Version">Raised by every change to it.</param>
public sealed record Styrkortsmål(
    int Nr, string Formulering, IReadOnlyList<Styrkortsmått> Mått, IReadOnlyList<Styrkortskoppling> Kopplingar, IReadOnlyList<Ljussättning> Ljus, int Version)
{
    /// <summary>Longest formulering.</summary>
    public const int MaxFormulering = 1000;

    /// <summary>How it was judged in a period, or <c>null</c> where nobody has.</summary>
    public Ljussättning? I(Period period) => Ljus.FirstOrDefault(l => l.Period == period);
}

/// <summary>What a mål can be coupled to.</summary>
public enum Kopplingsslag
{
    /// <summary>One of the kärnindikatorer, by its number.</summary>
    [Kod("indikator")]
    Indikator,

    /// <summary>One of the förbund's own indikatorer, by its number.</summary>
    [Kod("egen_indikator")]
    EgenIndikator,

    /// <summary>A mål of an insats, as <c>kod#nr</c>.</summary>
    [Kod("insatsmal")]
    Insatsmål,
}

/// <summary>A coupling from a mål: many mål to many indikatorer. Kept by key, not by words: the words are the catalogue's and the insats's.</summary>
/// <param name="Slag">To what.</param>
/// <param name="Nyckel">Which of them.</param>
public sealed record Styrkortskoppling(Kopplingsslag Slag, string Nyckel)
{
    /// <summary>Longest key.</summary>
    public const int MaxNyckel = 120;

    /// <summary>Number of the kärnindikator, or of the förbund's own; <c>null</c> where it is to something else.</summary>
    public int? Nr => Slag != Kopplingsslag.Insatsmål && int.TryParse(Nyckel, NumberStyles.None, CultureInfo.InvariantCulture, out var nr) ? nr : null;

    /// <summary>To a kärnindikator.</summary>
    public static Styrkortskoppling Indikator(int nr) => new(Kopplingsslag.Indikator, nr.ToString(CultureInfo.InvariantCulture));

    /// <summary>To one of the förbund's own indikatorer.</summary>
    public static Styrkortskoppling EgenIndikator(int nr) => new(Kopplingsslag.EgenIndikator, nr.ToString(CultureInfo.InvariantCulture));

    /// <summary>To a mål of an insats.</summary>
    public static Styrkortskoppling Insatsmål(Målhänvisning mål) => new(Kopplingsslag.Insatsmål, mål.ToString());
}

/// <summary>How a mål was judged.</summary>
/// <param name="Period">The half-year or year.</param>
/// <param name="Färg">The colour that was set.</param>
/// <param name="Motivering">Why; empty where none is needed.</param>
/// <param name="Åtgärd">What is to be done; needed for röd.</param>
/// <param name="Förslag">The colour that was proposed then.</param>
/// <param name="Av">Who set it.</param>
/// <param name="Tid">When.</param>
public sealed record Ljussättning(Period Period, Trafikljus Färg, string Motivering, string Åtgärd, Trafikljus Förslag, string Av, DateTimeOffset Tid)
{
    /// <summary>Longest motivering, and longest åtgärd.</summary>
    public const int MaxText = 1000;
}
