using System.Globalization;
using System.Text.RegularExpressions;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Tests.Deltagare.Maskering;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>
/// Understands the tables of a PM, in whatever kind of output they stand: from a cell with its headers to what it says about counts of persons.
/// A table about persons that it does not understand is an error: nobody adds one without teaching the attacker to read it.
/// </summary>
internal sealed partial class Pmtolk(string källa, Period period, IReadOnlyDictionary<string, string> koder)
{
    private static readonly Dictionary<string, string> Anledningar = new()
    {
        ["Subventionerat arbete"] = "subventionerat_arbete",
        ["Ej subventionerat arbete"] = "ej_subventionerat_arbete",
        ["Eget företag"] = "eget_foretag",
        ["Studerande"] = "studier",
        ["Aktivt arbetssökande"] = "arbetssokande",
        ["Fortsatt rehabilitering"] = "fortsatt_rehab",
        ["Sjukdom"] = "sjukdom",
        ["Föräldraledighet"] = "foraldraledighet",
        ["Flytt"] = "flytt",
        ["Avbrott"] = "avbrott",
        ["Övrigt"] = "ovrigt",
        ["Summa arbete"] = Cell.SummaArbete,
        ["Summa arbete eller studier"] = Cell.SummaArbeteStudier,
    };

    private static readonly Dictionary<string, string> Försörjningar = new()
    {
        ["Annan offentlig försörjning"] = "annan_offentlig",
        ["Försörjningsstöd"] = "forsorjningsstod",
        ["Aktivitetsstöd"] = "aktivitetsstod",
        ["Aktivitetsersättning"] = "aktivitetsersattning",
        ["Sjukpenning eller rehabiliteringspenning"] = "sjukpenning_rehabpenning",
        ["Ingen offentlig försörjning"] = "ingen_offentlig",
        ["A-kassa"] = "a_kassa",
        ["Sjukersättning"] = "sjukersattning",
        ["Studiemedel"] = "studiemedel",
    };

    private static readonly Dictionary<string, string> Kategorier = new()
    {
        ["15–29 år"] = "15-29",
        ["30–44 år"] = "30-44",
        ["45–59 år"] = "45-59",
        ["60–74 år"] = "60-74",
        ["Under 1 år"] = "under_1",
        ["1–3 år"] = "1-3",
        ["4–6 år"] = "4-6",
        ["7–9 år"] = "7-9",
        ["Över 9 år"] = "over_9",
        ["Ej tillämpligt"] = "ej_tillampligt",
        ["Saknas"] = "saknas",
        ["Grundskola"] = "grundskola",
        ["Gymnasium"] = "gymnasium",
        ["Annan eftergymnasial utbildning"] = "annan_eftergymnasial",
        ["Högskola, under 1 år"] = "hogskola_under_1",
        ["Högskola, över 1 år"] = "hogskola_over_1",
        ["Okänd"] = "okand",
    };

    private static readonly Dictionary<string, (Mått Mått, string[] Koder)> Målgruppsrader = new()
    {
        ["Yngre än 30 år"] = (Mått.Åldersgrupp, ["15-29"]),
        ["Mer än 3 år i offentlig försörjning"] = (Mått.Tid, ["4-6", "7-9", "over_9"]),
        ["Högst grundskola"] = (Mått.Utbildning, ["grundskola"]),
        ["Eftergymnasial utbildning"] = (Mått.Utbildning, ["annan_eftergymnasial", "hogskola_under_1", "hogskola_over_1"]),
        ["Utbildning saknas eller okänd"] = (Mått.Utbildning, ["saknas", "okand"]),
    };

    /// <summary>Everything that the tables say about counts of persons.</summary>
    public IEnumerable<Iakttagelse> Tolka(IEnumerable<Lästtabell> tabeller) => tabeller.SelectMany(Tolka);

    private IEnumerable<Iakttagelse> Tolka(Lästtabell tabell)
    {
        var rubrik = tabell.Rubrik.ToLower(CultureInfo.InvariantCulture);
        return rubrik switch
        {
            _ when rubrik.Contains("inregistrerade, avslutade och pågående") => PerInsats(tabell),
            _ when rubrik.Contains("utfall för deltagare: till arbete") => PerInsats(tabell),
            _ when rubrik.Contains("anonyma individer") => tabell.Celler.SelectMany(c => Antal(c, new(period, Mått.Anonyma, Insats(c.Rad), Kolumn.Summa))),
            _ when rubrik.Contains("avslutningsanledningar") => Avslut(tabell),
            _ when rubrik.Contains("försörjning före och efter") => Försörjning(tabell),
            _ when rubrik.Contains("åldersgrupp") => Fördelning(tabell, Mått.Åldersgrupp, Koder.Alla<Åldersgrupp>()),
            _ when rubrik.Contains("tid i offentlig försörjning") => Fördelning(tabell, Mått.Tid, Koder.Alla<TidIOffentligFörsörjning>()),
            _ when rubrik.Contains("könsfördelning") => tabell.Celler.SelectMany(Könsfördelning),
            _ when rubrik.Contains("utbildning") => Fördelning(tabell, Mått.Utbildning, Koder.Alla<Utbildning>()),
            _ when rubrik.Contains("målgrupp") && tabell.Celler.Any(c => Målgruppsrader.ContainsKey(c.Rad)) => tabell.Celler.SelectMany(Målgrupp),
            _ when rubrik.Contains("förväntat antal") => tabell.Celler.Where(c => !c.Kolumn.Contains("Förväntat"))
                .SelectMany(c => Antal(c, new(period, Mått.Totalt, Insats(c.Rad), Kolumn.Summa))),
            _ when rubrik.Contains("snittid") => [],
            _ when OmPersoner().IsMatch(rubrik) => throw new NotSupportedException($"Teach the attacker to read ”{tabell.Rubrik}” of {källa}."),
            _ => [],
        };
    }

    private IEnumerable<Iakttagelse> PerInsats(Lästtabell tabell)
    {
        foreach (var cell in tabell.Celler)
        {
            if (cell.Kolumn.Contains("handlingsplan", StringComparison.OrdinalIgnoreCase) || cell.Text.Length == 0)
            {
                continue;
            }

            var kolumn = Kön(cell);
            if (cell.Rad.StartsWith("Fördelning", StringComparison.Ordinal))
            {
                foreach (var sedd in Andel(cell, [new(period, Måttet(cell), Cell.Summa, kolumn)], [new(period, Måttet(cell), Cell.Summa, Kolumn.Summa)]))
                {
                    yield return sedd;
                }

                continue;
            }

            var rad = Insats(cell.Rad);
            var sedda = cell.Kolumn.Contains("Andel", StringComparison.Ordinal)
                ? Andel(cell, [new(period, Mått.TillArbeteStudier, rad, kolumn)], [new(period, Mått.Avslutade, rad, kolumn)])
                : Antal(cell, new(period, Måttet(cell), rad, kolumn));
            foreach (var sedd in sedda)
            {
                yield return sedd;
            }
        }
    }

    private static Mått Måttet(Lästcell cell) => cell.Kolumn switch
    {
        var k when k.Contains("Inregistrerade", StringComparison.OrdinalIgnoreCase) => Mått.Inregistrerade,
        var k when k.Contains("Avslutade under hela", StringComparison.OrdinalIgnoreCase) || k.Contains("totalt", StringComparison.OrdinalIgnoreCase) => Mått.AvslutadeTotalt,
        var k when k.Contains("Antal till arbete", StringComparison.OrdinalIgnoreCase) => Mått.TillArbeteStudier,
        var k when k.Contains("Avslutade", StringComparison.OrdinalIgnoreCase) => Mått.Avslutade,
        var k when k.Contains("Pågående", StringComparison.OrdinalIgnoreCase) => Mått.Pågående,
        var k => throw new NotSupportedException($"What does the column ”{k}” count?"),
    };

    private static Kolumn Kön(Lästcell cell) => cell.Kolumn.Split(" / ")[^1] switch
    {
        "K" or "Kvinnor" => Kolumn.K,
        "M" or "Män" => Kolumn.M,
        "Övr." or "Övriga" => Kolumn.Övriga,
        "S:a" or "Summa" or "Totalt" or "Alla" => Kolumn.Summa,
        var k => throw new NotSupportedException($"Which kön is the column ”{k}”?"),
    };

    private IEnumerable<Iakttagelse> Avslut(Lästtabell tabell)
    {
        foreach (var cell in tabell.Celler)
        {
            var grad = Arbetar().Match(cell.Rad);
            var (mått, rad) = grad.Success ? (Mått.Sysselsättningsgrad, grad.Groups[1].Value) : (Mått.Avslut, Anledningar[cell.Rad]);
            foreach (var sedd in Antal(cell, new(period, mått, rad, Kön(cell))))
            {
                yield return sedd;
            }
        }
    }

    private IEnumerable<Iakttagelse> Försörjning(Lästtabell tabell)
    {
        foreach (var cell in tabell.Celler)
        {
            var mått = cell.Kolumn.StartsWith("Före", StringComparison.Ordinal) ? Mått.FörsörjningInnan : Mått.FörsörjningEfter;
            var (egen, n) = (new Cell(period, mått, Försörjningar[cell.Rad], Kolumn.Summa), new Cell(period, mått, Cell.N, Kolumn.Summa));
            foreach (var sedd in cell.Kolumn.EndsWith("Andel", StringComparison.Ordinal) ? Andel(cell, [egen], [n]) : Antal(cell, egen))
            {
                yield return sedd;
            }

            if (N().Match(cell.Kolumn) is { Success: true } antal)
            {
                yield return Iakttagelse.Visad(källa, n, int.Parse(antal.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The list names what occurs, so what it does not name is 0.</summary>
    private IEnumerable<Iakttagelse> Fördelning(Lästtabell tabell, Mått mått, IReadOnlyList<string> alla)
    {
        var nämnda = new HashSet<string>();
        foreach (var cell in tabell.Celler)
        {
            var kod = Kategorier[cell.Rad];
            nämnda.Add(kod);
            Cell egen = new(period, mått, kod, Kolumn.Summa);
            foreach (var sedd in cell.Kolumn.StartsWith("Andel", StringComparison.Ordinal) ? Andel(cell, [egen], Aktuella(Kolumn.Summa)) : Antal(cell, egen))
            {
                yield return sedd;
            }
        }

        foreach (var kod in alla.Where(kod => !nämnda.Contains(kod)))
        {
            yield return Iakttagelse.Visad(källa, new(period, mått, kod, Kolumn.Summa), 0);
        }
    }

    private IEnumerable<Iakttagelse> Könsfördelning(Lästcell cell)
    {
        var kolumn = Kön(cell with { Kolumn = cell.Rad });
        return cell.Kolumn.StartsWith("Andel", StringComparison.Ordinal)
            ? Andel(cell, Aktuella(kolumn), Aktuella(Kolumn.Summa))
            : cell.Tal is { } antal ? [Iakttagelse.Summa(källa, Aktuella(kolumn), antal)] : [];
    }

    private IEnumerable<Iakttagelse> Målgrupp(Lästcell cell)
    {
        if (!cell.ÄrAndel)
        {
            return cell.Tal is { } n ? [Iakttagelse.Summa(källa, Aktuella(Kolumn.Summa), n)] : [];
        }

        return cell.Rad switch
        {
            "Kvinnor" => Andel(cell, Aktuella(Kolumn.K), Aktuella(Kolumn.Summa)),
            "Män" => Andel(cell, Aktuella(Kolumn.M), Aktuella(Kolumn.Summa)),
            _ => Andel(cell, [.. Målgruppsrader[cell.Rad].Koder.Select(kod => new Cell(period, Målgruppsrader[cell.Rad].Mått, kod, Kolumn.Summa))], Aktuella(Kolumn.Summa)),
        };
    }

    private Cell[] Aktuella(Kolumn kolumn) => [new(period, Mått.Pågående, Cell.Summa, kolumn), new(period, Mått.Avslutade, Cell.Summa, kolumn)];

    private IEnumerable<Iakttagelse> Antal(Lästcell text, Cell cell) => text switch
    {
        { ÄrAndel: true } => throw new NotSupportedException($"{källa}: {text} is a share where a count was expected."),
        { Tal: { } tal } => [Iakttagelse.Visad(källa, cell, tal)],
        { Text: ".." } => [],
        _ => throw new NotSupportedException($"{källa}: {text} is neither a count nor masked."),
    };

    private IEnumerable<Iakttagelse> Andel(Lästcell text, Cell[] del, Cell[] helhet) => text switch
    {
        { ÄrAndel: true, Tal: { } procent } => Iakttagelse.Andel(källa, del, helhet, procent),
        { Text: "–" or "" or ".." } => [],
        _ => throw new NotSupportedException($"{källa}: {text} is no share."),
    };

    private string Insats(string rad) => rad is "Summa" ? Cell.Summa : koder[rad];

    [GeneratedRegex(@"^Arbetar (\d+) ?%$")]
    private static partial Regex Arbetar();

    [GeneratedRegex(@"n = ([\d ]+)")]
    private static partial Regex N();

    [GeneratedRegex("deltagare|personer|individer|kvinnor|inskrivna|avslutade per")]
    private static partial Regex OmPersoner();
}
