using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Who the deltagare are.</summary>
internal static class Målgruppstabeller
{
    private const double Bredd = 0.75;

    public static void Skriv(Dokumentbyggare dokument, Pm pm)
    {
        var m = pm.Målgrupp;
        dokument.Rubrik2("Målgrupp");
        if (m.N.Värde == 0)
        {
            dokument.Stycke(Pmord.IngaDeltagare);
            return;
        }

        dokument.Stycke(
            $"Uppgifterna gäller alla som var inskrivna någon gång under perioden (n = {Tal(m.N)}). Andelarna räknas på samtliga, även dem vars uppgift saknas.");
        var tabell = new Tabellbyggare("Målgrupp", "Andelar av deltagarna efter kön, ålder, tid i offentlig försörjning och utbildning, med det antal de räknas på.", 60, 20, 20) { Bredd = Bredd };
        tabell.Huvud(new("Del av deltagarna"), new("Andel", true), new("n", true));
        void Rad(string text, int? andel) => tabell.Rad(text, new Procentcell(andel), m.N);
        Rad("Kvinnor", m.AndelKvinnor);
        Rad("Män", m.AndelMän);
        Rad("Yngre än 30 år", m.AndelUnder30);
        Rad("Mer än 3 år i offentlig försörjning", m.AndelÖver3År);
        Rad("Högst grundskola", m.AndelHögstGrundskola);
        Rad("Eftergymnasial utbildning", m.AndelEftergymnasial);
        Rad("Utbildning saknas eller okänd", m.AndelUtbildningSaknasOkänd);
        dokument.Tabell(tabell);
        Fördelning(dokument, m, "Könsfördelning", Kön(m), "Kön");
        Fördelning(dokument, m, "Åldersgrupp", m.Åldersgrupp.Select(r => (Pmord.För(r.Kod), r.Antal)));
        Fördelning(dokument, m, "Tid i offentlig försörjning", m.Tid.Select(r => (Pmord.För(r.Kod), r.Antal)));
        Fördelning(dokument, m, "Utbildningsnivå", m.Utbildning.Select(r => (Pmord.För(r.Kod), r.Antal)));
        dokument.Kommentar(Pmavsnitt.Målgrupp, "”Målgrupp”");
    }

    private static IEnumerable<(string Text, Antal Antal)> Kön(PmMålgrupp m)
    {
        (string, Antal)[] alltid = [("Kvinnor", m.Kvinnor), ("Män", m.Män)];
        return m.Övriga.Värde == 0 ? alltid : [.. alltid, ("Övriga", m.Övriga)];
    }

    private static void Fördelning(Dokumentbyggare dokument, PmMålgrupp m, string rubrik, IEnumerable<(string Text, Antal Antal)> rader, string? huvud = null)
    {
        var lista = rader.ToList();
        if (lista.Count == 0)
        {
            dokument.Stycke($"{rubrik}: inga uppgifter i perioden.");
            return;
        }

        var tabell = new Tabellbyggare(rubrik, $"{rubrik}: antal och andel av deltagarna.", 60, 20, 20)
        {
            Bredd = Bredd,
            Diagram = new([""], [m.N], [.. lista.Select(r => new Stapelrad(r.Text, [(r.Antal, Antal.Procent(r.Antal, m.N))]))]),
        };
        tabell.Huvud(new(huvud ?? rubrik), new("Antal", true), new($"Andel (n\u00A0=\u00A0{Tal(m.N)})", true));
        foreach (var (text, antal) in lista)
        {
            tabell.Rad(text, antal, new Procentcell(Antal.Procent(antal, m.N)));
        }

        dokument.Tabell(tabell);
    }
}
