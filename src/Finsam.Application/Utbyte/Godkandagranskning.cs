namespace Finsam.Application.Utbyte;

/// <summary>
/// An approved report is frozen, and with it the notes and bedömningar of its quarter: an equal row is no change, another one or a new one is wrong. Source:
/// formats/utbyte.md, "What import promises".
/// </summary>
internal static class Godkändagranskning
{
    private const string Fel = "rapporten är godkänd eller skriven i Finsam och kan inte ändras genom import";

    public static IEnumerable<Radfel> Granska(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat) =>
        Rapporter(filer, lagrat).Concat(Filer.TillhörRapport.SelectMany(fil => DelarAv(fil, filer, lagrat)));

    private static IEnumerable<Radfel> Rapporter(IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat)
    {
        foreach (var rad in Referensgranskning.Rader(filer, Filer.Kvartalsrapporter))
        {
            if (Rapport(rad) is { } nyckel && lagrat.GodkändaRapporter.TryGetValue(nyckel, out var godkänd))
            {
                foreach (var (kolumn, _) in godkänd.Where(cell => !Equals(cell.Value, rad[cell.Key])))
                {
                    yield return new(Filer.Kvartalsrapporter.Namn, rad.Nummer, kolumn, Fel);
                }
            }
        }
    }

    private static IEnumerable<Radfel> DelarAv(Filspecifikation fil, IReadOnlyDictionary<string, GranskadFil> filer, Lagrat lagrat)
    {
        foreach (var rad in Referensgranskning.Rader(filer, fil))
        {
            if (Rapport(rad) is not { } rapport || !lagrat.GodkändaRapporter.ContainsKey(rapport))
            {
                continue;
            }

            if (!lagrat.GodkändaRader.TryGetValue((fil.Namn, fil.NyckelAv(kolumn => rad[kolumn])), out var godkänd))
            {
                yield return new(fil.Namn, rad.Nummer, "kvartal", Fel + "; raden är ny");
                continue;
            }

            foreach (var (kolumn, _) in godkänd.Where(cell => !Equals(cell.Value, rad[cell.Key])))
            {
                yield return new(fil.Namn, rad.Nummer, kolumn, Fel);
            }
        }
    }

    private static (string, int, int)? Rapport(Rad rad) =>
        rad["insats"] is string insats && rad["ar"] is int år && rad["kvartal"] is int kvartal ? (insats, år, kvartal) : null;
}
