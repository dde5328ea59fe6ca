using System.Globalization;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter;

/// <summary>A report as a document: the headings exactly as the mall has them, what Finsam knows as tables, what people have written as it is.</summary>
internal static class Insatsrapportdokument
{
    /// <summary>The document.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="rapport">The report.</param>
    /// <param name="bild">What it says: a draft as it is now, or what is locked.</param>
    /// <param name="undertecknare">All who are to sign.</param>
    /// <param name="diarienummer">Its number, or <c>null</c>.</param>
    /// <param name="inställningar">Name, logotype and words of the förbund.</param>
    public static Handling Av(Insats insats, Insatsrapport rapport, Insatsrapportbild bild, IReadOnlyList<string> undertecknare, string? diarienummer, Inställningar inställningar)
    {
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        foreach (var del in bild.Delar)
        {
            dokument.Namnrubrik(1, del.Titel);
            foreach (var rubrik in del.Rubriker)
            {
                Skriv(dokument, rubrik, rubrik.Nivå + 1);
                if (rubrik.Slag == Rubrikslag.Underskrifter)
                {
                    dokument.Underskrifter(undertecknare.Select(p => Rad(p, rapport.Underskrifter.FirstOrDefault(u => u.Part == p))));
                }
            }
        }

        return new()
        {
            Förbund = inställningar.Förbund,
            Logotyp = inställningar.Logotyp,
            Titel = Insatsrapportord.Namn(rapport),
            Undertitel = insats.Namn,
            Uppgifter =
            [
                ("Diarienummer", diarienummer ?? ""),
                ("Version", rapport.Version.ToString(CultureInfo.InvariantCulture)),
                ("Läge", rapport.Status switch { Insatsrapportstatus.Utkast => "Utkast", Insatsrapportstatus.Underskrift => "Under underskrift", _ => $"Inlämnad {rapport.Inlämnad!.Tid.Lokalt():yyyy-MM-dd}" }),
            ],
            Försättsblad = true,
            Block = dokument.Block,
        };
    }

    /// <summary>One heading with what stands under it.</summary>
    public static void Skriv(Dokumentbyggare dokument, Bildrubrik rubrik, int nivå)
    {
        dokument.Namnrubrik(nivå, rubrik.Rubrik);
        if (rubrik.Fakta is { } fakta)
        {
            Skriv(dokument, rubrik.Rubrik, fakta);
        }

        if (rubrik.Svar is { } svar)
        {
            dokument.Stycke(svar ? "Ja." : "Nej.");
        }

        if (rubrik.Slag == Rubrikslag.Lista)
        {
            dokument.Fritext(string.Join('\n', Rapportlista.Rader(rubrik.Text).Select(rad => $"- {rad}")));
        }
        else if (rubrik.Text.Length > 0)
        {
            dokument.Fritext(rubrik.Text);
        }

        foreach (var part in rubrik.Parter)
        {
            dokument.Namnrubrik(3, part.Part);
            dokument.Fritext(part.Text.Length == 0 ? "Har inte svarat." : part.Text);
        }
    }

    private static void Skriv(Dokumentbyggare dokument, string rubrik, Faktatabell fakta)
    {
        if (fakta.Kolumner.Count == 0)
        {
            dokument.Nyckelvärden(rubrik, fakta.Rader.Select(rad => (rad[0], rad[1])));
        }
        else
        {
            var tabell = new Tabellbyggare("", rubrik, Bredder(fakta)) { Onumrerad = true };
            tabell.Huvud([.. fakta.Kolumner.Select((k, i) => new Huvudcell(k, ÄrTal(fakta, i)))]);
            foreach (var rad in fakta.Rader)
            {
                tabell.Rad([.. rad.Select((cell, i) => ÄrTal(fakta, i) ? (Dokumentcell)new Siffertextcell(cell) : new Fritextcell(cell))]);
            }

            dokument.Tabell(tabell);
        }

        if (fakta.Not is { } not)
        {
            dokument.Not(not);
        }
    }

    private static bool ÄrTal(Faktatabell fakta, int kolumn) => kolumn >= fakta.Kolumner.Count - fakta.Talkolumner;

    /// <summary>As wide as the longest text, within reason: a number or a cross needs little, a formulering much.</summary>
    private static int[] Bredder(Faktatabell fakta) =>
        [.. fakta.Kolumner.Select((k, i) => Math.Clamp(fakta.Rader.Select(rad => rad[i].Length).Append(k.Length).Max(), 4, 40))];

    private static Underskriftsrad Rad(string part, Rapportunderskrift? skriven) => skriven is null
        ? new(part)
        : new(part, skriven.Namn, $"{skriven.Ort} {skriven.Datum:yyyy-MM-dd}{(skriven.PåPapper ? ", på papper" : ", i Finsam")}");
}
