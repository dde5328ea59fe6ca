using System.Globalization;
using Finsam.Application.Ekonomi;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>The money of the report's time: the förbund's cost lines where there are any, else the quarters' totals.</summary>
/// <param name="Tabell">Lines with budget, utfall and avvikelse, then what was asked for and given back.</param>
/// <param name="ÖverBudget">Lines that cost more than planned.</param>
/// <param name="Återföringar">What was given back.</param>
internal sealed record Budgetfakta(Faktatabell? Tabell, IReadOnlyList<string> ÖverBudget, IReadOnlyList<Återföring> Återföringar)
{
    /// <summary>Works it out.</summary>
    public static Budgetfakta Av(Insatsrapport rapport, DateOnly från, DateOnly till, Medelsunderlag pengar, IEnumerable<Ekonomikvartal> ekonomi, Trösklar trösklar)
    {
        var (första, sista) = (Kvartal.För(från), Kvartal.För(till));
        bool Ingår(Kvartal k) => k >= första && k <= sista;
        var rader = pengar.Rader.Where(r => r.ÄrFörbundets && r.Kvartal().Any(k => Ingår(k.Kvartal)))
            .GroupBy(r => r.Namn, Svenska.Ordning).OrderBy(g => g.Min(r => r.Slag)).ThenBy(g => g.Key, Svenska.Ordning)
            .Select(g => (Namn: g.Key, Ekonomi: Budgetutfall.Av(g.SelectMany(r => r.Kvartal()).Where(k => Ingår(k.Kvartal))))).ToList();
        var totalt = rader.Count > 0 ? Budgetutfall.Summa(rader.Select(r => r.Ekonomi)) : Budgetutfall.Av(ekonomi.Where(e => Ingår(e.Kvartal)));
        var återförda = pengar.Återföringar.Where(å => rapport.Slag == Insatsrapportslag.Slut || å.År == rapport.År).OrderBy(å => å.Datum).ToList();
        var rekvirerat = pengar.Rekvisitioner.Where(r => r.Binder && Ingår(r.Kvartal)).Sum(r => r.Belopp);
        List<IReadOnlyList<string>> tabell = [.. rader.Select(r => Rad(r.Namn, r.Ekonomi))];
        if (totalt.Budget is not null)
        {
            tabell.Add(Rad("Totalt", totalt));
        }

        tabell.AddRange(rekvirerat == 0 ? [] : [["Rekvirerat", "", Kronor(rekvirerat), ""]]);
        tabell.AddRange(återförda.Count == 0 ? [] : [["Återfört till förbundet", "", Kronor(återförda.Sum(å => å.Belopp)), ""]]);
        return new(
            tabell.Count == 0 ? null : new(["", "Budget", "Utfall", "Avvikelse"], tabell, "Kronor. Avvikelse är budget minus utfall.") { Talkolumner = 3 },
            [.. rader.Where(r => r.Ekonomi.Ljus(trösklar) != Domain.Översikt.Trafikljus.Grön && r.Ekonomi.Utfall > r.Ekonomi.Budget).Select(r => r.Namn)],
            återförda);
    }

    /// <summary>What was given back, with a text to each.</summary>
    public Faktatabell? Återföring(Func<Återföring, string> text, string rubrik) => Återföringar.Count == 0 ? null : new(
        ["Datum", rubrik, "Belopp"],
        [.. Återföringar.Select(å => (IReadOnlyList<string>)[å.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text(å), Kronor(å.Belopp)])])
    {
        Talkolumner = 1,
    };

    private static IReadOnlyList<string> Rad(string namn, Budgetutfall e) => [namn, Kronor(e.Budget), Kronor(e.Utfall), Kronor(e.Budget - e.Utfall)];

    private static string Kronor(decimal? belopp) => belopp is { } b ? Beloppsregler.Kronor(b) : "–";
}
