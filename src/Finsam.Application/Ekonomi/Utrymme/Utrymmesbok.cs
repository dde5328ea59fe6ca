using System.Globalization;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Ekonomi;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>The table of the beslutsutrymme as a sheet that computes itself: change a figure, and every year after it follows.</summary>
internal static class Utrymmesbok
{
    private const int Avgifter = 2;
    private const int Ingående = 3;
    private const int Totalt = 4;
    private const int FörstaKostnad = 5;
    private const int SistaKostnad = 8;
    private const int Resultat = 9;
    private const int Utrymme = 10;

    public static IReadOnlyList<Arbetsblad> Av(BeslutsutrymmeVy vy) => [Tabell(vy), Avgiftsblad(vy)];

    private static Arbetsblad Tabell(BeslutsutrymmeVy vy)
    {
        var kolumner = Kolumner(vy);
        return new("Beslutsutrymme",
        [
            [Celler.Text("Tkr", fet: true), .. kolumner.Select(k => Celler.Text(k.Rubrik, fet: true))],
            Rad("Medlemsavgifter", k => Celler.Tal(k.Rad.Medlemsavgifter)),
            Rad("Över- eller underskott från tidigare år", k => k.Förra is { } förra
                ? Celler.Formel(Cell(förra, Utrymme), k.Rad.Ingående)
                : Celler.Tal(k.Rad.Ingående)),
            Rad("Totalt ingående", k => Celler.Formel($"{Cell(k.Plats, Avgifter)}+{Cell(k.Plats, Ingående)}", k.Rad.Totalt)),
            Rad("Förtroendevalda", k => Celler.Tal(k.Rad.Förtroendevalda)),
            Rad("Förvaltning", k => Celler.Tal(k.Rad.Förvaltning)),
            Rad("Samverkansinsatser", k => Celler.Tal(k.Rad.Samverkansinsatser)),
            Rad("Övriga samverkansinsatser", k => Celler.Tal(k.Rad.ÖvrigaSamverkansinsatser)),
            Rad("Årets resultat", k => Celler.Formel(
                $"{Cell(k.Plats, Avgifter)}-SUM({Cell(k.Plats, FörstaKostnad)}:{Cell(k.Plats, SistaKostnad)})", k.Rad.ÅretsResultat)),
            Rad("Beslutsutrymme", k => Celler.Formel($"{Cell(k.Plats, Ingående)}+{Cell(k.Plats, Resultat)}", k.Rad.Beslutsutrymme)),
            Rad("Tak för eget kapital", k => Celler.Formel(
                string.Create(CultureInfo.InvariantCulture, $"{Cell(k.Plats, Avgifter)}*{vy.Kapital.TakProcent}/100"), k.Rad.Tak(vy.Kapital.TakProcent))),
        ]);

        IReadOnlyList<Bladcell> Rad(string namn, Func<Kolumn, Bladcell> cell) => [Celler.Text(namn), .. kolumner.Select(cell)];
    }

    private static Arbetsblad Avgiftsblad(BeslutsutrymmeVy vy)
    {
        var delar = vy.År.Select(å => Medlemsavgift.Dela(å.Gäller.Medlemsavgifter * 1000, vy.Kommuner)).ToList();
        return new("Medlemsavgifter",
        [
            [Celler.Text("Kr", fet: true), .. vy.År.Select(å => Celler.Text($"{å.År}", fet: true))],
            .. Enumerable.Range(0, delar.FirstOrDefault()?.Count ?? 0)
                .Select(i => (IReadOnlyList<Bladcell>)[Celler.Text(delar[0][i].Part), .. delar.Select(d => Celler.Tal(d[i].Kronor))]),
            [Celler.Text("Summa", fet: true), .. delar.Select((d, k) => Celler.Formel($"SUM({Cell(k + 1, 2)}:{Cell(k + 1, d.Count + 1)})", d.Sum(del => del.Kronor)))],
        ]);
    }

    private static List<Kolumn> Kolumner(BeslutsutrymmeVy vy)
    {
        var kolumner = new List<Kolumn>();
        (int? Gäller, int? Med) förra = (null, null);
        foreach (var år in vy.År)
        {
            (int? Gäller, int? Med) nu = (null, null);
            if (år.Budget is { } budget)
            {
                nu.Gäller = Lägg($"Budget {år.År}", budget, förra.Gäller);
            }

            if (år.Prognos is { } prognos)
            {
                nu.Gäller = Lägg($"Prognos {år.År}", prognos, förra.Gäller);
            }

            if (vy.Med.Count > 0)
            {
                nu.Med = Lägg($"Med ansökningar {år.År}", år.MedAnsökningar, förra.Med);
            }

            förra = nu;
        }

        return kolumner;

        int Lägg(string rubrik, Utrymmesrad rad, int? förra)
        {
            kolumner.Add(new(rubrik, kolumner.Count + 1, rad, förra));
            return kolumner.Count;
        }
    }

    private static string Cell(int kolumn, int rad) => Kalkyladress.Av(kolumn, rad);

    /// <param name="Rubrik">Its header.</param>
    /// <param name="Plats">Which column of the sheet, from 0.</param>
    /// <param name="Rad">The figures.</param>
    /// <param name="Förra">The column that it begins with the end of, or <c>null</c>.</param>
    private sealed record Kolumn(string Rubrik, int Plats, Utrymmesrad Rad, int? Förra);
}
