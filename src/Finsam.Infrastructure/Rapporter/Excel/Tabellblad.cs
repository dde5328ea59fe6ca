using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>A table as a sheet: one header row, and the subheaders as a column, so that it can be sorted and filtered.</summary>
internal static class Tabellblad
{
    public const string Huvudfyllning = "E7ECF4";

    /// <summary>"6b Till arbete eller studier".</summary>
    public static string Fliknamn(Tabell tabell) => tabell.Nummer is null ? tabell.Kortnamn : $"{tabell.Nummer}{tabell.Del} {tabell.Kortnamn}";

    public static Kalkylblad Av(Tabell tabell, string namn)
    {
        var grupperad = tabell.Rader.Any(r => r.Slag == Radslag.Grupp);
        var rubriker = Rubriker(tabell);
        List<(string Text, bool Siffra)> huvud = grupperad ? [rubriker[0], ("Grupp", false), .. rubriker.Skip(1)] : rubriker;
        List<IReadOnlyList<Kalkylcell>> rader = [[.. huvud.Select(h => Kalkylcell.AvText(h.Text, fet: true, Huvudfyllning, h.Siffra))]];
        var grupp = "";
        foreach (var rad in tabell.Rader)
        {
            if (rad.Slag == Radslag.Grupp)
            {
                grupp = rad.Celler[0].Skrivet;
                continue;
            }

            var fet = rad.Slag == Radslag.Summa;
            var celler = rad.Celler.Select(c => Kalkylcell.Av(c, fet)).ToList();
            if (grupperad)
            {
                celler.Insert(1, Kalkylcell.AvText(fet ? "" : grupp, fet));
            }

            rader.Add(celler);
        }

        return new(namn, rader);
    }

    public static IReadOnlyList<Kalkylcell> Huvud(IEnumerable<string> rubriker) => [.. rubriker.Select(r => Kalkylcell.AvText(r, fet: true, Huvudfyllning))];

    /// <summary>The header rows as one: "Före (n = 142) / Antal".</summary>
    private static List<(string Text, bool Siffra)> Rubriker(Tabell tabell) =>
        tabell.Huvud.Select(Utbredd).Aggregate((övre, undre) => [.. övre.Zip(undre, (ö, u) => u.Text.Length == 0 ? ö : ($"{ö.Text} / {u.Text}", u.Siffra))]);

    private static List<(string Text, bool Siffra)> Utbredd(IReadOnlyList<Huvudcell> rad) => [.. rad.SelectMany(c => Enumerable.Repeat((c.Text, c.Siffra), c.Spann))];
}
