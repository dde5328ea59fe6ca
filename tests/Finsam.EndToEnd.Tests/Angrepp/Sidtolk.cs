using System.Text.RegularExpressions;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Tests.Deltagare.Maskering;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>Understands what the screens say about counts of persons: from a page as it is sent to sums of cells.</summary>
internal sealed partial class Sidtolk(string källa, Lästsida sida)
{
    private static readonly Dictionary<string, Mått> Mått = new() { ["In"] = Domain.Deltagare.Maskering.Mått.Inregistrerade, ["Ut"] = Domain.Deltagare.Maskering.Mått.Avslutade, ["Pågående"] = Domain.Deltagare.Maskering.Mått.Pågående };
    private static readonly Dictionary<string, Kolumn> Kön = new() { ["Kvinnor"] = Kolumn.K, ["Män"] = Kolumn.M, ["Övriga"] = Kolumn.Övriga, ["Alla"] = Kolumn.Summa };

    private static readonly Dictionary<string, string> Försörjning = new()
    {
        ["Försörjningsstöd"] = "forsorjningsstod",
        ["Sjukförsäkring"] = "sjukforsakring",
        ["Arbetslöshet"] = "arbetsloshet",
        ["Annan offentlig"] = "annan_offentlig",
        ["Egen försörjning"] = "egen_forsorjning",
    };

    /// <summary>The page of an insats: by quarter and kön, and everyone so far beside what was planned.</summary>
    public IEnumerable<Iakttagelse> Insats(string kod, Period period)
    {
        foreach (var cell in Tabell("Deltagare per kvartal och kön").Celler)
        {
            var delar = cell.Kolumn.Split(" / ");
            foreach (var sedd in Sedd(cell.Text, Celler(cell.Rad, Mått[delar[0]], Kön[delar[1]], [kod], period)))
            {
                yield return sedd;
            }
        }

        var registrerade = sida.Sida.QuerySelectorAll("dl.fakta div").FirstOrDefault(rad => rad.QuerySelector("dt")?.TextContent.Contains("egistrerade", StringComparison.Ordinal) == true);
        if (registrerade is not null && FörstaTal().Match(Lästtabell.Städa(registrerade.QuerySelector("dd")!.TextContent)) is { Success: true } tal)
        {
            yield return Iakttagelse.Visad(källa, new(period, Domain.Deltagare.Maskering.Mått.Totalt, kod, Kolumn.Summa), Antal(tal.Value));
        }
    }

    /// <summary>The page of a lokusgrupp: its insatser added up, by quarter.</summary>
    public IEnumerable<Iakttagelse> Lokusgrupp(IReadOnlyCollection<string> insatser, Period period) =>
        from cell in Tabell("Budget, utfall och deltagare per kvartal").Celler
        where Mått.ContainsKey(cell.Kolumn)
        from sedd in Sedd(cell.Text, Celler(cell.Rad, Mått[cell.Kolumn], Kolumn.Summa, insatser, period))
        select sedd;

    /// <summary>The lokusgrupper beside one another: their insatser added up in the period.</summary>
    public IEnumerable<Iakttagelse> Lokusgrupper(IReadOnlyDictionary<string, IReadOnlyCollection<string>> grupper, Period period) =>
        from cell in Tabell("Lokusgruppernas läge").Celler
        let vad = Mått.Keys.FirstOrDefault(m => cell.Kolumn.StartsWith(m == "Pågående" ? m : $"Deltagare {m}", StringComparison.OrdinalIgnoreCase))
        where vad is not null
        from sedd in Sedd(cell.Text, [.. grupper[cell.Rad].Select(kod => new Cell(period, Mått[vad], kod, Kolumn.Summa))])
        select sedd;

    /// <summary>The översikt: of those that it counts, how many went to work or studies.</summary>
    public IEnumerable<Iakttagelse> Översikt(IReadOnlyCollection<string> rader, Period period)
    {
        var ruta = sida.Sida.QuerySelectorAll(".ruta").Single(r => r.QuerySelector("h2")!.TextContent.Contains("arbete eller studier", StringComparison.Ordinal));
        var text = Lästtabell.Städa(ruta.TextContent);
        Cell[] Celler(Mått mått) => [.. rader.Select(rad => new Cell(period, mått, rad, Kolumn.Summa))];
        return AvAvslutade().Match(text) is { Success: true } m
            ?
            [
                Iakttagelse.Summa(källa, Celler(Domain.Deltagare.Maskering.Mått.TillArbeteStudier), Antal(m.Groups[1].Value)),
                Iakttagelse.Summa(källa, Celler(Domain.Deltagare.Maskering.Mått.Avslutade), Antal(m.Groups[2].Value)),
            ]
            : text.Contains("Ingen har avslutats", StringComparison.Ordinal)
                ? [Iakttagelse.Summa(källa, Celler(Domain.Deltagare.Maskering.Mått.Avslutade), 0)]
                : [];
    }

    /// <summary>The outcome by insats, group or inriktning: counts, and shares of kön and of the period before.</summary>
    /// <param name="rader">By the name of the row, which cells it adds up.</param>
    /// <param name="period">The period.</param>
    public IEnumerable<Iakttagelse> Utfall(Func<string, Period, IReadOnlyCollection<string>> rader, Period period)
    {
        foreach (var cell in Tabell("Till arbete eller studier av avslutade, ").Celler)
        {
            Cell[] Celler(Mått mått, Kolumn kolumn, Period när) => [.. rader(cell.Rad, när).Select(rad => new Cell(när, mått, rad, kolumn))];
            var (kolumn, när) = cell.Kolumn switch { "Kvinnor" => (Kolumn.K, period), "Män" => (Kolumn.M, period), "Avslutade" or "Till arbete eller studier" => (Kolumn.Summa, period), _ => (Kolumn.Summa, period.Föregående) };
            if (cell.Kolumn is "Avslutade" or "Till arbete eller studier")
            {
                foreach (var sedd in Sedd(cell.Text, Celler(cell.Kolumn == "Avslutade" ? Domain.Deltagare.Maskering.Mått.Avslutade : Domain.Deltagare.Maskering.Mått.TillArbeteStudier, kolumn, när)))
                {
                    yield return sedd;
                }
            }
            else if (AndelAv().Match(cell.Text) is { Success: true } m)
            {
                var (del, helhet) = (Celler(Domain.Deltagare.Maskering.Mått.TillArbeteStudier, kolumn, när), Celler(Domain.Deltagare.Maskering.Mått.Avslutade, kolumn, när));
                foreach (var sedd in Iakttagelse.Andel(källa, del, helhet, Antal(m.Groups[1].Value)).Append(Iakttagelse.Summa(källa, helhet, Antal(m.Groups[2].Value))))
                {
                    yield return sedd;
                }
            }
        }
    }

    /// <summary>Outcome by age, and the way between försörjningar; of a year the sum of its halves.</summary>
    public IEnumerable<Iakttagelse> Fördelning(Period period)
    {
        Period[] halvår = period.Slag == Periodslag.År ? [Period.Halvår(period.År, 1), Period.Halvår(period.År, 2)] : [period];
        Cell[] Celler(Mått mått, string rad) => [.. halvår.Select(h => new Cell(h, mått, rad, Kolumn.Summa))];
        foreach (var cell in Tabell("Till arbete eller studier av avslutade efter ålder").Celler.Where(c => c.Kolumn is "Avslutade" or "Till arbete eller studier"))
        {
            var mått = cell.Kolumn == "Avslutade" ? Domain.Deltagare.Maskering.Mått.AvslutadeÅlder : Domain.Deltagare.Maskering.Mått.TillArbeteStudierÅlder;
            foreach (var sedd in Sedd(cell.Text, Celler(mått, cell.Rad.Replace('–', '-').Replace(" år", "", StringComparison.Ordinal))))
            {
                yield return sedd;
            }
        }

        foreach (var cell in Tabell("Antal avslutade med uppgift om försörjning både före").Celler.Where(c => Försörjning.ContainsKey(c.Rad) && Försörjning.ContainsKey(c.Kolumn)))
        {
            foreach (var sedd in Sedd(cell.Text, Celler(Domain.Deltagare.Maskering.Mått.Försörjningsväg, $"{Försörjning[cell.Rad]}>{Försörjning[cell.Kolumn]}")))
            {
                yield return sedd;
            }
        }
    }

    private Lästtabell Tabell(string rubrik) => sida.Tabeller.FirstOrDefault(t => t.Rubrik.StartsWith(rubrik, StringComparison.Ordinal)) ?? new(rubrik, []);

    /// <summary>A row is a quarter, or the chosen period: then what its quarters add up to, and of those who are there, those of its last.</summary>
    private static Cell[] Celler(string rad, Mått mått, Kolumn kolumn, IReadOnlyCollection<string> insatser, Period period)
    {
        var kvartal = KvartalIRad().Match(rad) is { Success: true } m
            ? [new Kvartal(int.Parse(m.Groups[2].Value, null), int.Parse(m.Groups[1].Value, null))]
            : mått == Domain.Deltagare.Maskering.Mått.Pågående
                ? [.. period.Kvartalen.Where(k => insatser.Any(kod => Uppsala.Underlag.Individinsatser[kod].Ingår(Period.För(k)))).TakeLast(1)]
                : period.Kvartalen.ToArray();
        return
        [
            .. from k in kvartal
               from kod in insatser
               where Uppsala.Underlag.Individinsatser[kod].Ingår(Period.För(k))
               select new Cell(Period.För(k), mått, kod, kolumn),
        ];
    }

    private IEnumerable<Iakttagelse> Sedd(string text, IReadOnlyCollection<Cell> celler) => text switch
    {
        ".." or "" => [],
        _ when text.StartsWith('–') => [],
        _ when FörstaTal().IsMatch(text) => [Iakttagelse.Summa(källa, celler, Antal(text))],
        _ => throw new NotSupportedException($"{källa}: ”{text}” is neither a count nor masked."),
    };

    private static int Antal(string text) => int.Parse(text.Replace(" ", "", StringComparison.Ordinal), null);

    [GeneratedRegex(@"^\d[\d ]*$|^\d+")]
    private static partial Regex FörstaTal();

    [GeneratedRegex(@"^Kvartal (\d) (\d{4})$")]
    private static partial Regex KvartalIRad();

    [GeneratedRegex(@"^(\d+) % av ([\d ]+)$")]
    private static partial Regex AndelAv();

    [GeneratedRegex(@"([\d ]+) av ([\d ]+) avslutade")]
    private static partial Regex AvAvslutade();
}
