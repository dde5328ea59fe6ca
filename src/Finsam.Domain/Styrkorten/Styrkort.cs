using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Styrkorten;

/// <summary>Identity of a <see cref="Styrkort"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct StyrkortId(Guid Value);

/// <summary>
/// What the förbund, or one of its insatser, steers by in a year: vision, strategi, perspektiv, mål, mått and aktiviteter, and how each mål was judged.
/// Source: AMT verksamhetsplan 2015.
/// </summary>
public sealed class Styrkort
{
    /// <summary>Longest vision, and longest strategi.</summary>
    public const int MaxText = 2000;

    /// <summary>Most perspektiv, mål of a perspektiv, and mått of a mål.</summary>
    public const int Flest = 30;

    private Styrkort()
    {
    }

    /// <summary>Identity.</summary>
    public StyrkortId Id { get; private init; }

    /// <summary>The insats, or <c>null</c> for the förbund itself.</summary>
    public InsatsId? InsatsId { get; private init; }

    /// <summary>Calendar year.</summary>
    public int År { get; private init; }

    /// <summary>What it holds.</summary>
    public Styrkortsinnehåll Innehåll { get; private set; } = Styrkortsinnehåll.Tomt;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>An empty one.</summary>
    public static Styrkort Nytt(InsatsId? insats, int år) => new() { Id = new(Guid.CreateVersion7()), InsatsId = insats, År = år };

    /// <summary>One of another year that begins where this one stands: everything but values and colours, which belong to their year.</summary>
    public Styrkort Till(int år)
    {
        var nytt = Nytt(InsatsId, år);
        nytt.Innehåll = Innehåll with
        {
            Version = 1,
            Perspektiv =
            [
                .. Innehåll.Perspektiv.Select(p => p with
                {
                    Version = 1,
                    Mål = [.. p.Mål.Select(m => m with { Version = 1, Ljus = [], Mått = [.. m.Mått.Select(mått => mått with { Avläsningar = [] })] })],
                }),
            ],
        };
        return nytt;
    }

    /// <summary>Writes vision and strategi.</summary>
    /// <param name="vision">Where one wants to come.</param>
    /// <param name="strategi">How, and for whom.</param>
    /// <param name="sedd">The version of them that the writer saw.</param>
    public Result SkrivHuvud(string vision, string strategi, int sedd)
    {
        var fel = sedd != Innehåll.Version ? Styrkortsfel.Ändrat
            : vision.Length > MaxText ? Fel.Fältet("styrkort.vision", nameof(Styrkortsinnehåll.Vision), $"Visionen får vara högst {MaxText} tecken.")
            : strategi.Length > MaxText ? Fel.Fältet("styrkort.strategi", nameof(Styrkortsinnehåll.Strategi), $"Strategin får vara högst {MaxText} tecken.")
            : null;
        return fel ?? Byt(Innehåll with { Vision = vision, Strategi = strategi, Version = Innehåll.Version + 1 });
    }

    /// <summary>Writes a perspektiv, new or changed.</summary>
    /// <param name="nr">Which, or <c>null</c> for a new one.</param>
    /// <param name="namn">Its name; no two have the same.</param>
    /// <param name="aktiviteter">What is to be done, in order.</param>
    /// <param name="plats">Its place among the perspektiv, from 1.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result SkrivPerspektiv(int? nr, string namn, IReadOnlyList<string> aktiviteter, int plats, int sedd)
    {
        var alla = Innehåll.Perspektiv;
        var gammalt = nr is null ? null : alla.FirstOrDefault(p => p.Nr == nr);
        var fel = (gammalt?.Version ?? 0) != sedd || (nr is not null && gammalt is null) ? Styrkortsfel.Ändrat
            : namn.Length is 0 or > Perspektiv.MaxNamn ? Fel.Fältet("styrkort.perspektiv", nameof(Perspektiv.Namn), $"Skriv perspektivets namn, högst {Perspektiv.MaxNamn} tecken.")
            : alla.Any(p => p != gammalt && string.Equals(p.Namn, namn, StringComparison.OrdinalIgnoreCase)) ? Fel.Fältet("styrkort.perspektiv", nameof(Perspektiv.Namn), "Det finns redan ett perspektiv med det namnet.")
            : gammalt is null && alla.Count >= Flest ? Fel.Fältet("styrkort.perspektiv", nameof(Perspektiv.Namn), $"Ett styrkort har högst {Flest} perspektiv.")
            : aktiviteter.Count > Perspektiv.FlestAktiviteter || aktiviteter.Any(a => a.Length > Perspektiv.MaxAktivitet)
                ? Fel.Fältet("styrkort.aktiviteter", nameof(Perspektiv.Aktiviteter), $"Högst {Perspektiv.FlestAktiviteter} aktiviteter, var och en högst {Perspektiv.MaxAktivitet} tecken.")
            : null;
        if (fel is not null)
        {
            return fel;
        }

        var nytt = (gammalt ?? new(Nästa(alla.Select(p => p.Nr)), "", [], [], 0)) with { Namn = namn, Aktiviteter = aktiviteter };
        var andra = alla.Where(p => p != gammalt).ToList();
        andra.Insert(Math.Clamp(plats - 1, 0, andra.Count), nytt with { Version = nytt.Version + 1 });
        return Byt(Innehåll with { Perspektiv = andra });
    }

    /// <summary>Writes a mål, new or changed.</summary>
    /// <param name="perspektiv">Number of its perspektiv.</param>
    /// <param name="nr">Which, or <c>null</c> for a new one.</param>
    /// <param name="formulering">The mål in words.</param>
    /// <param name="kopplingar">What it is coupled to.</param>
    /// <param name="sedd">The version that the writer saw; 0 for a new one.</param>
    public Result SkrivMål(int perspektiv, int? nr, string formulering, IReadOnlyList<Styrkortskoppling> kopplingar, int sedd)
    {
        if (Perspektivet(perspektiv) is not { } p || (nr is not null && p.Mål.All(m => m.Nr != nr)))
        {
            return Styrkortsfel.Ändrat;
        }

        var gammalt = nr is null ? null : p.Mål.First(m => m.Nr == nr);
        var fel = (gammalt?.Version ?? 0) != sedd ? Styrkortsfel.Ändrat
            : formulering.Length is 0 or > Styrkortsmål.MaxFormulering ? Fel.Fältet("styrkort.mal", nameof(Styrkortsmål.Formulering), $"Skriv målet, högst {Styrkortsmål.MaxFormulering} tecken.")
            : gammalt is null && p.Mål.Count >= Flest ? Fel.Fältet("styrkort.mal", nameof(Styrkortsmål.Formulering), $"Ett perspektiv har högst {Flest} mål.")
            : null;
        if (fel is not null)
        {
            return fel;
        }

        var nytt = (gammalt ?? new(Nästa(p.Mål.Select(m => m.Nr)), "", [], [], [], 0)) with { Formulering = formulering, Kopplingar = [.. kopplingar.Distinct()] };
        return BytMål(p, nytt, gammalt is null);
    }

    /// <summary>Writes a mått of a mål, new or changed. What has been typed of it stays.</summary>
    /// <param name="plats">The mål; and which mått, or <c>null</c> for a new one.</param>
    /// <param name="uppgifter">What it says.</param>
    /// <param name="sedd">The version of the mål that the writer saw.</param>
    public Result SkrivMått(Styrkortsplats plats, Måttuppgifter uppgifter, int sedd)
    {
        if (Hitta(plats, sedd) is not var (p, mål) || (plats.Mått is not null && mål.Mått.All(m => m.Nr != plats.Mått)))
        {
            return Styrkortsfel.Ändrat;
        }

        if (Styrkortsfel.Av(uppgifter, InsatsId is null) is { } fel)
        {
            return fel;
        }

        if (plats.Mått is null && mål.Mått.Count >= Flest)
        {
            return Fel.Fältet("styrkort.matt", nameof(Måttuppgifter.Text), $"Ett mål har högst {Flest} mått.");
        }

        var rensade = uppgifter with { Målvärde = uppgifter.Källa.HarEgetMål() || uppgifter.Källa.HarEgetLjus() ? null : uppgifter.Målvärde };
        return BytMål(p, mål with
        {
            Mått = plats.Mått is null
                ? [.. mål.Mått, new(Nästa(mål.Mått.Select(m => m.Nr)), rensade, [])]
                : [.. mål.Mått.Select(m => m.Nr == plats.Mått ? m with { Uppgifter = rensade } : m)],
        });
    }

    /// <summary>Types a value of a mått; one of the same day is replaced. Refused of a mått whose value is pulled in.</summary>
    /// <param name="plats">The mått.</param>
    /// <param name="avläsning">The value.</param>
    /// <param name="idag">Today.</param>
    /// <param name="sedd">The version of the mål that the writer saw.</param>
    public Result LäsAv(Styrkortsplats plats, Avläsning avläsning, DateOnly idag, int sedd)
    {
        if (Hitta(plats, sedd) is not var (p, mål) || mål.Mått.FirstOrDefault(m => m.Nr == plats.Mått) is not { } mått)
        {
            return Styrkortsfel.Ändrat;
        }

        if (Styrkortsfel.Av(avläsning, mått, År, idag) is { } fel)
        {
            return fel;
        }

        var nytt = mått with { Avläsningar = [.. mått.Avläsningar.Where(a => a.Datum != avläsning.Datum).Append(avläsning).OrderBy(a => a.Datum)] };
        return BytMål(p, mål with { Mått = [.. mål.Mått.Select(m => m.Nr == mått.Nr ? nytt : m)] });
    }

    /// <summary>Sets the colour of a mål in a period; refused without the motivering that it needs, and of röd without an åtgärd.</summary>
    /// <param name="plats">The mål.</param>
    /// <param name="ljus">The colour, and all that goes with it.</param>
    /// <param name="sedd">The version of the mål that the writer saw.</param>
    public Result SättLjus(Styrkortsplats plats, Ljussättning ljus, int sedd)
    {
        if (Hitta(plats, sedd) is not var (p, mål))
        {
            return Styrkortsfel.Ändrat;
        }

        return Styrkortsfel.Av(ljus, År) is { } fel ? fel : BytMål(p, mål with { Ljus = [.. mål.Ljus.Where(l => l.Period != ljus.Period), ljus] });
    }

    /// <summary>Takes away a perspektiv with its mål, a mål with its mått, or a mått: the innermost that is named.</summary>
    /// <param name="plats">Which.</param>
    /// <param name="sedd">The version of the perspektiv, or of the mål, that was seen.</param>
    public Result TaBort(Styrkortsplats plats, int sedd)
    {
        if (plats.Mål is null)
        {
            return Perspektivet(plats.Perspektiv) is { } bort && bort.Version == sedd
                ? Byt(Innehåll with { Perspektiv = [.. Innehåll.Perspektiv.Where(p => p != bort)] })
                : Styrkortsfel.Ändrat;
        }

        if (Hitta(plats, sedd) is not var (perspektiv, mål) || (plats.Mått is not null && mål.Mått.All(m => m.Nr != plats.Mått)))
        {
            return Styrkortsfel.Ändrat;
        }

        return plats.Mått is null
            ? BytPerspektiv(perspektiv with { Mål = [.. perspektiv.Mål.Where(m => m != mål)], Version = perspektiv.Version + 1 })
            : BytMål(perspektiv, mål with { Mått = [.. mål.Mått.Where(m => m.Nr != plats.Mått)] });
    }

    /// <summary>The perspektiv of a number, or <c>null</c>.</summary>
    public Perspektiv? Perspektivet(int nr) => Innehåll.Perspektiv.FirstOrDefault(p => p.Nr == nr);

    /// <summary>The mål of a place, or <c>null</c>.</summary>
    public Styrkortsmål? Målet(Styrkortsplats plats) => Perspektivet(plats.Perspektiv)?.Mål.FirstOrDefault(m => m.Nr == plats.Mål);

    private static int Nästa(IEnumerable<int> nummer) => nummer.DefaultIfEmpty().Max() + 1;

    private (Perspektiv Perspektiv, Styrkortsmål Mål)? Hitta(Styrkortsplats plats, int sedd) =>
        Perspektivet(plats.Perspektiv) is { } p && Målet(plats) is { } mål && mål.Version == sedd ? (p, mål) : null;

    private Result BytMål(Perspektiv perspektiv, Styrkortsmål mål, bool nytt = false)
    {
        mål = mål with { Version = mål.Version + 1 };
        return BytPerspektiv(perspektiv with
        {
            Mål = nytt ? [.. perspektiv.Mål, mål] : [.. perspektiv.Mål.Select(m => m.Nr == mål.Nr ? mål : m)],
            Version = perspektiv.Version + (nytt ? 1 : 0),
        });
    }

    private Result BytPerspektiv(Perspektiv perspektiv) =>
        Byt(Innehåll with { Perspektiv = [.. Innehåll.Perspektiv.Select(p => p.Nr == perspektiv.Nr ? perspektiv : p)] });

    private Result Byt(Styrkortsinnehåll innehåll)
    {
        Innehåll = innehåll;
        Version++;
        return Result.Klart;
    }
}

/// <summary>A place in a styrkort.</summary>
/// <param name="Perspektiv">Number of the perspektiv.</param>
/// <param name="Mål">Number of the mål in it, or <c>null</c> for the perspektiv itself.</param>
/// <param name="Mått">Number of the mått of the mål, or <c>null</c> for the mål itself.</param>
public sealed record Styrkortsplats(int Perspektiv, int? Mål = null, int? Mått = null);
