using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <summary>The sheets of words: the notes under the tables, and what the kansli has written.</summary>
internal static class Textblad
{
    public static Kalkylblad Noter(Pmdokument dokument, string namn)
    {
        List<IReadOnlyList<Kalkylcell>> rader = [Tabellblad.Huvud(["Tabell", "Not"])];
        var tabell = "";
        foreach (var block in dokument.Block)
        {
            if (block is Tabell ny)
            {
                tabell = ny.Titel;
            }
            else if (block is Stycke { Slag: Styckeslag.Not } not)
            {
                rader.Add([Kalkylcell.AvText(tabell), Kalkylcell.AvText(not.Text)]);
            }
        }

        return new(namn, rader);
    }

    public static Kalkylblad Texter(Pmdokument dokument, string namn)
    {
        List<IReadOnlyList<Kalkylcell>> rader = [Tabellblad.Huvud(["Avsnitt", "Text", "Skriven av", "Ändrad"])];
        if (!dokument.Skrivelse.ÄrTom)
        {
            rader.AddRange(dokument.Skrivelse.Fält
                .Where(f => f.Värde.Length > 0)
                .Select(f => (IReadOnlyList<Kalkylcell>)[Kalkylcell.AvText($"Tjänsteskrivelse: {f.Etikett.ToLower(Svenska.Kultur)}"), Kalkylcell.AvText(f.Värde)]));
        }

        var rubrik = "";
        foreach (var block in dokument.Block)
        {
            rubrik = block is Rubrik ny ? ny.Text : rubrik;
            rader.AddRange(Platser(block).Where(p => p.Egen is not null).Select(p => Rad(rubrik, p)));
        }

        return new(namn, rader);
    }

    private static IEnumerable<Textplats> Platser(Block block) => block switch
    {
        Textplats plats => [plats],
        Måltexter mål => mål.Rader.SelectMany(r => new[] { r.Mål, r.Utfall }),
        _ => [],
    };

    private static IReadOnlyList<Kalkylcell> Rad(string rubrik, Textplats plats) =>
    [
        Kalkylcell.AvText(rubrik == plats.Etikett ? rubrik : $"{rubrik}: {plats.Etikett}"),
        Kalkylcell.AvText(plats.Egen!.Text),
        Kalkylcell.AvText(plats.Egen.ÄndradAv),
        Kalkylcell.Av(new Dagcell(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(plats.Egen.Ändrad, Svenska.Tidszon).DateTime)), fet: false),
    ];
}
