namespace Finsam.Domain.Indikatorer;

/// <summary>
/// A published version of the kärnindikatorer and their forms. The instrument is not ours: a version that is published is never changed, and an answer is
/// always read with the words that it was given to. Source: "Hur vet vi att det blir bättre?", NNS 2015.
/// </summary>
/// <param name="Version">1 is the older wording, 2 the final one.</param>
/// <param name="Namn">What it is called.</param>
/// <param name="Källa">Where it stands.</param>
/// <param name="Indikatorer">The fifteen, in order.</param>
public sealed record Indikatorkatalog(int Version, string Namn, string Källa, IReadOnlyList<Kärnindikator> Indikatorer)
{
    private readonly IReadOnlyDictionary<Formulär, IReadOnlyList<Mätpunkt>> _punkter = new Dictionary<Formulär, IReadOnlyList<Mätpunkt>>();

    internal Indikatorkatalog(int version, string namn, string källa, IReadOnlyList<Kärnindikator> indikatorer, IReadOnlyDictionary<Formulär, IReadOnlyList<Mätpunkt>> punkter)
        : this(version, namn, källa, indikatorer) => _punkter = punkter;

    /// <summary>The one that is asked with.</summary>
    public static Indikatorkatalog Gällande => SlutligKatalog.Version2;

    /// <summary>Every version, oldest first.</summary>
    public static IReadOnlyList<Indikatorkatalog> Alla { get; } = [ÄldreKatalog.Version1, SlutligKatalog.Version2];

    /// <summary>Whether it has påståenden to answer. The older version has only its rubriker.</summary>
    public bool HarPåståenden => _punkter.Count > 0;

    /// <summary>The påståenden of a form, in order; none in a version without them.</summary>
    public IReadOnlyList<Mätpunkt> Punkter(Formulär formulär) => _punkter.GetValueOrDefault(formulär) ?? [];

    /// <summary>The words of a mätpunkt in a form, or <c>null</c> where the form does not ask it.</summary>
    public string? Påstående(Formulär formulär, string kod) => Punkter(formulär).FirstOrDefault(p => p.Kod == kod)?.Påstående;

    /// <summary>The forms that ask about an indikator.</summary>
    /// <param name="nr">1–15.</param>
    public IEnumerable<Formulär> Formulär(int nr) => _punkter.Where(p => p.Value.Any(m => m.Nr == nr)).Select(p => p.Key);

    /// <summary>A version, or <c>null</c> where there is none.</summary>
    public static Indikatorkatalog? Av(int version) => Alla.FirstOrDefault(k => k.Version == version);
}
