using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;
using static Finsam.Infrastructure.Rapporter.Word.Talformat;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Who the deltagare are.</summary>
internal static class Målgruppstabeller
{
    private const double Bredd = 0.75;

    public static void Skriv(Worddokument dokument, Pm pm)
    {
        var m = pm.Målgrupp;
        dokument.Rubrik2("Målgrupp");
        if (m.N.Värde == 0)
        {
            dokument.Stycke(Pmtexter.IngaDeltagare);
            return;
        }

        dokument.Stycke(
            $"Uppgifterna gäller alla som var inskrivna någon gång under perioden (n = {Tal(m.N)}). Andelarna räknas på samtliga, även dem vars uppgift saknas.");
        var tabell = new Wordtabell("Målgrupp", "Andelar av deltagarna efter kön, ålder, tid i offentlig försörjning och utbildning, med det antal de räknas på.", 60, 20, 20) { Bredd = Bredd };
        tabell.Huvud(new("Del av deltagarna"), new("Andel", true), new("n", true));
        void Rad(string text, int? andel) => tabell.Rad(new(text), new(Procent(andel), true), new(Tal(m.N), true));
        Rad("Kvinnor", m.AndelKvinnor);
        Rad("Män", m.AndelMän);
        Rad("Yngre än 30 år", m.AndelUnder30);
        Rad("Mer än 3 år i offentlig försörjning", m.AndelÖver3År);
        Rad("Högst grundskola", m.AndelHögstGrundskola);
        Rad("Eftergymnasial utbildning", m.AndelEftergymnasial);
        Rad("Utbildning saknas eller okänd", m.AndelUtbildningSaknasOkänd);
        dokument.Tabell(tabell);
        Fördelning(dokument, m, "Åldersgrupp", m.Åldersgrupp.Select(r => (Pmtexter.För(r.Kod), r.Antal)));
        Fördelning(dokument, m, "Tid i offentlig försörjning", m.Tid.Select(r => (Pmtexter.För(r.Kod), r.Antal)));
        Fördelning(dokument, m, "Utbildningsnivå", m.Utbildning.Select(r => (Pmtexter.För(r.Kod), r.Antal)));
    }

    private static void Fördelning(Worddokument dokument, PmMålgrupp m, string rubrik, IEnumerable<(string Text, Antal Antal)> rader)
    {
        var lista = rader.ToList();
        if (lista.Count == 0)
        {
            dokument.Stycke($"{rubrik}: inga uppgifter i perioden.");
            return;
        }

        var tabell = new Wordtabell(rubrik, $"{rubrik}: antal och andel av deltagarna.", 60, 20, 20) { Bredd = Bredd };
        tabell.Huvud(new(rubrik), new("Antal", true), new($"Andel (n\u00A0=\u00A0{Tal(m.N)})", true));
        foreach (var (text, antal) in lista)
        {
            tabell.Rad(new(text), new(Tal(antal), true), new(Procent(Antal.Procent(antal, m.N)), true));
        }

        dokument.Tabell(tabell);
    }
}
