using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Avvikelser;

/// <summary>What an insats's facts are that may be an avvikelse.</summary>
public sealed record Avvikelsefakta
{
    /// <summary>The quarter of its latest report that is handed in, or <c>null</c> where there is none.</summary>
    public Kvartal? Kvartal { get; init; }

    /// <summary>The answers of that report.</summary>
    public Svar Svar { get; init; } = Svar.Inga;

    /// <summary>The lights of that quarter, or <c>null</c>.</summary>
    public Insatsljus? Ljus { get; init; }

    /// <summary>What its mål say in that quarter, or <c>null</c> where none was judged.</summary>
    public Målljus? Mål { get; init; }

    /// <summary>The reports that are not handed in, each with its last day.</summary>
    public IReadOnlyList<(Kvartal Kvartal, DateOnly SistaDag)> Saknade { get; init; } = [];
}

/// <summary>A fact from which the program proposes an avvikelse. Made anew from the facts each time, and kept only when somebody takes a stand on it.</summary>
/// <param name="Slag">What does not hold.</param>
/// <param name="Kvartal">The quarter of the fact.</param>
/// <param name="Nyckel">Names the fact within the insats: the subject, then the quarter.</param>
/// <param name="Faktum">The fact, a Swedish sentence.</param>
public sealed record Avvikelseförslag(Avvikelseslag Slag, Kvartal Kvartal, string Nyckel, string Faktum)
{
    /// <summary>How many days late a report is when it is proposed.</summary>
    public const int DagarSent = 14;

    private const int MaxFormulering = 160;

    private static readonly CultureInfo Svensk = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>
    /// The avvikelser that facts speak for: a red mål, a budget light that is gul or röd, a start not in time, a vakans, a report two weeks late.
    /// </summary>
    /// <param name="fakta">The facts of one insats.</param>
    /// <param name="idag">Today.</param>
    public static IReadOnlyList<Avvikelseförslag> Av(Avvikelsefakta fakta, DateOnly idag) =>
        [.. fakta.Kvartal is { } kvartal ? Ur(fakta, kvartal) : [], .. Sena(fakta, idag)];

    /// <summary>
    /// Those of them on which nobody has taken a stand: not the same fact again, not a milder colour than one that was dealt with, and not what an open
    /// avvikelse is about already.
    /// </summary>
    /// <param name="förslag">The proposals of an insats.</param>
    /// <param name="avvikelser">Its avvikelser, the dismissed too.</param>
    public static IReadOnlyList<Avvikelseförslag> Nya(IEnumerable<Avvikelseförslag> förslag, IReadOnlyCollection<Avvikelse> avvikelser) =>
        [.. förslag.Where(f => !avvikelser.Any(f.Täcks))];

    private bool Täcks(Avvikelse avvikelse) =>
        avvikelse.Nyckel is { } nyckel
            ? nyckel == Nyckel || nyckel == Nyckel.Replace(":gul", ":rod", StringComparison.Ordinal) || (avvikelse.Status.ÄrÖppen() && Ämne(nyckel) == Ämne(Nyckel))
            : avvikelse.Status.ÄrÖppen() && avvikelse.Slag == Slag && (avvikelse.Kvartal is null || avvikelse.Kvartal == Kvartal);

    private static string Ämne(string nyckel) => nyckel.Split(':')[0];

    private static IEnumerable<Avvikelseförslag> Ur(Avvikelsefakta fakta, Kvartal kvartal)
    {
        var när = Namn(kvartal);
        foreach (var mål in fakta.Mål?.Lägen.Where(l => l.Färg == Trafikljus.Röd) ?? [])
        {
            yield return new(Avvikelseslag.Mål, kvartal, $"mal-{mål.Mål.Nr}:{kvartal}", $"Mål {mål.Mål.Nr}, {Kort(mål.Mål.Formulering)}, är rött i rapporten för {när}.");
        }

        if (fakta.Mål is null && Insatsljus.MålFärg(fakta.Svar, null) == Trafikljus.Röd)
        {
            yield return new(Avvikelseslag.Mål, kvartal, $"mal:{kvartal}", $"Insatsen är inte i fas och styrgruppen räknar inte med att målen nås, enligt rapporten för {när}.");
        }

        if (fakta.Ljus?[Ljusslag.Budget] is { Färg: Trafikljus.Gul or Trafikljus.Röd } budget)
        {
            var färg = budget.Färg == Trafikljus.Gul ? "gult" : "rött";
            yield return new(Avvikelseslag.Budget, kvartal, $"budget:{kvartal}:{budget.Färg.Kod()}", $"Budgetljuset är {färg} för {när}. {budget.Skäl}");
        }

        if (fakta.Svar.StartITid == false)
        {
            yield return new(Avvikelseslag.Tid, kvartal, $"start:{kvartal}", $"Insatsen startade inte i tid, enligt rapporten för {när}.");
        }

        if (Vakans(fakta.Svar) is { } tjänster)
        {
            yield return new(Avvikelseslag.Vakans, kvartal, $"vakans:{kvartal}", $"Det finns vakanser bland {tjänster}, enligt rapporten för {när}.");
        }
    }

    /// <summary>The latest report alone: one that waits for several has one avvikelse to explain, not one for each.</summary>
    private static IEnumerable<Avvikelseförslag> Sena(Avvikelsefakta fakta, DateOnly idag) =>
        from rapport in fakta.Saknade.Where(r => r.SistaDag.AddDays(DagarSent) <= idag).OrderBy(r => r.Kvartal).TakeLast(1)
        select new Avvikelseförslag(
            Avvikelseslag.Tid, rapport.Kvartal, $"rapport:{rapport.Kvartal}",
            $"Rapporten för {Namn(rapport.Kvartal)} skulle ha varit inne {rapport.SistaDag.ToString("d MMMM yyyy", Svensk)} och är mer än två veckor sen.");

    private static string? Vakans(Svar svar) => (svar.VakanserSof, svar.VakanserEgna) switch
    {
        (true, true) => "både förbundets och parternas tjänster",
        (true, _) => "förbundets tjänster",
        (_, true) => "parternas tjänster",
        _ => null,
    };

    private static string Namn(Kvartal kvartal) => Period.För(kvartal).Namn.ToLower(Svensk);

    private static string Kort(string formulering)
    {
        var rad = string.Join(' ', formulering.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('”', '’').TrimEnd('.', ' ');
        var plats = rad.Length <= MaxFormulering ? rad.Length : rad.LastIndexOf(' ', MaxFormulering);
        return plats == rad.Length ? $"”{rad}”" : $"”{rad[..(plats > 0 ? plats : MaxFormulering)].TrimEnd(',', ';', ':')} …”";
    }
}
