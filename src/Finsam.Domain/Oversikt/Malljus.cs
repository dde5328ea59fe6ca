using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Översikt;

/// <summary>One mål in a period: its latest bedömning there, or none.</summary>
/// <param name="Mål">The mål.</param>
/// <param name="Bedömning">The latest of the period, or <c>null</c>.</param>
public sealed record Målläge(Insatsmål Mål, Målbedömning? Bedömning)
{
    /// <summary>Its colour; without a bedömning, or one without colour, grå.</summary>
    public Trafikljus Färg => Bedömning?.Färg ?? Trafikljus.Grå;
}

/// <summary>
/// The mål light of an insats out of its bedömningar: the worst of its mål. A period without a bedömning in a report that was handed in has none; there i fas
/// and prognos decide, also of an insats that has mål, so that quarters from before its mål were entered keep their colour. Source: design.md, "Trafikljus"
/// (the worst, with the count of each).
/// </summary>
public sealed class Målljus
{
    private const int MaxFormulering = 160;

    private Målljus(IReadOnlyList<Målläge> lägen) => Lägen = lägen;

    /// <summary>Every mål that counts, by number.</summary>
    public IReadOnlyList<Målläge> Lägen { get; }

    /// <summary>The colour.</summary>
    public Trafikljus Färg => Lägen.Select(l => l.Färg).Värst();

    /// <summary>How many mål of each colour.</summary>
    public Ljusantal Antal => Ljusantal.Av([.. Lägen.Select(l => l.Färg)]);

    /// <summary>
    /// What the mål of an insats say in a period, or <c>null</c> where nothing was judged. Of each mål the latest bedömning counts; one without is grå, unless
    /// it was entered after the last of the reports: what was handed in does not change by a mål that came later.
    /// </summary>
    /// <param name="mål">The mål of the insats.</param>
    /// <param name="rapporter">Its reports of the period, in any order; drafts are left out here.</param>
    public static Målljus? Av(IEnumerable<Insatsmål> mål, IEnumerable<Kvartalsrapport> rapporter)
    {
        var inlämnade = rapporter.Where(r => r.ÄrInlämnad && r.Målbedömningar.Count > 0).ToList();
        if (inlämnade.Count == 0)
        {
            return null;
        }

        var senaste = inlämnade.SelectMany(r => r.Målbedömningar).GroupBy(b => b.Nr).ToDictionary(g => g.Key, g => g.MaxBy(b => b.Kvartal)!);
        var sist = inlämnade.Max(r => r.Inlämnad);
        var lägen = mål.OrderBy(m => m.Nr)
            .Select(m => new Målläge(m, senaste.GetValueOrDefault(m.Nr)))
            .Where(l => l.Bedömning is not null || l.Mål.Registrerat is null || l.Mål.Registrerat <= sist)
            .ToList();
        return lägen.Count == 0 ? null : new(lägen);
    }

    /// <summary>The light with its word and reason: they name the worst mål, and tell how many there are of each colour.</summary>
    public Ljus Ljus()
    {
        var färg = Färg;
        var värst = Lägen.Where(l => l.Färg == färg).Select(l => l.Mål).ToList();
        var ord = färg switch
        {
            Trafikljus.Grön => "I fas",
            Trafikljus.Gul => "Bevaka",
            Trafikljus.Röd => "Åtgärda",
            _ => "Ej bedömt",
        };
        return new(Ljusslag.Mål, färg, färg == Trafikljus.Grön || värst.Count > 1 ? ord : $"{ord}: mål {värst[0].Nr}", Skäl(färg, värst));
    }

    private string Skäl(Trafikljus färg, List<Insatsmål> värst)
    {
        if (färg == Trafikljus.Grön)
        {
            return Lägen.Count == 1 ? $"Mål {värst[0].Nr}: {Kort(värst[0].Formulering)} är grönt." : $"Alla {Lägen.Count} mål är gröna.";
        }

        var fler = värst.Count switch
        {
            1 => "",
            2 => $" Likaså mål {värst[1].Nr}.",
            _ => $" Likaså mål {string.Join(", ", värst.Skip(1).SkipLast(1).Select(m => m.Nr))} och {värst[^1].Nr}.",
        };
        return $"Mål {värst[0].Nr}: {Kort(värst[0].Formulering)}.{fler} Av {Lägen.Count} mål är {Räkning()}.";
    }

    private string Räkning()
    {
        var antal = Antal;
        var delar = new[] { Trafikljus.Röd, Trafikljus.Gul, Trafikljus.Grå, Trafikljus.Grön }
            .Where(f => antal[f] > 0)
            .Select(f => $"{antal[f]} {Ord(f, antal[f] == 1)}")
            .ToList();
        return delar.Count == 1 ? delar[0] : string.Join(", ", delar.SkipLast(1)) + " och " + delar[^1];
    }

    private static string Ord(Trafikljus färg, bool ett) => färg switch
    {
        Trafikljus.Röd => ett ? "rött" : "röda",
        Trafikljus.Gul => ett ? "gult" : "gula",
        Trafikljus.Grön => ett ? "grönt" : "gröna",
        _ => ett ? "grått" : "grå",
    };

    /// <summary>The formulering on one line, cut between words where it is long; in ”…”, which tells that they are somebody's own words.</summary>
    private static string Kort(string formulering)
    {
        var rad = string.Join(' ', formulering.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('”', '’').TrimEnd('.', ' ');
        var plats = rad.Length <= MaxFormulering ? rad.Length : rad.LastIndexOf(' ', MaxFormulering);
        return plats == rad.Length ? $"”{rad}”" : $"”{rad[..(plats > 0 ? plats : MaxFormulering)].TrimEnd(',', ';', ':')} …”";
    }
}
