using Finsam.Domain.Avvikelser;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The avvikelser that have been lifted to the board; nothing where there are none. Not in the printed PM.</summary>
internal static class Avvikelseavsnitt
{
    public static void Skriv(Dokumentbyggare dokument, IReadOnlyList<Lyftavvikelse> lyfta)
    {
        if (lyfta.Count == 0)
        {
            return;
        }

        dokument.Rubrik1("Avvikelser till styrelsen");
        dokument.Stycke("Förbundschefen eller kansliet har lyft följande avvikelser till styrelsen.");
        dokument.Tabell(Tabell("Avvikelser till styrelsen", "Avvikelserna som lyfts till styrelsen, med åtgärd och beslut.", lyfta));
    }

    /// <summary>Avvikelser as a board reads them.</summary>
    public static Tabellbyggare Tabell(string rubrik, string beskrivning, IEnumerable<Lyftavvikelse> avvikelser)
    {
        var tabell = new Tabellbyggare(rubrik, beskrivning, 6, 17, 11, 28, 22, 16) { Onumrerad = true, Kortnamn = "Avvikelser" };
        tabell.Huvud(new("Nr"), new("Insats"), new("Gäller"), new("Vad avviker"), new("Åtgärd"), new("Läge"));
        foreach (var (insats, avvikelse) in avvikelser)
        {
            tabell.Rad(
                new Talcell(avvikelse.Nummer),
                new Fritextcell(insats),
                Slag(avvikelse.Slag),
                new Fritextcell(avvikelse.Beskrivning),
                new Fritextcell(avvikelse.Åtgärd),
                new Fritextcell(Läge(avvikelse)));
        }

        return tabell;
    }

    private static string Slag(Avvikelseslag slag) => slag switch
    {
        Avvikelseslag.Mål => "Mål",
        Avvikelseslag.Målgrupp => "Målgrupp",
        Avvikelseslag.Metod => "Metod",
        Avvikelseslag.Budget => "Budget",
        Avvikelseslag.Tid => "Tid",
        _ => "Vakans",
    };

    private static string Läge(Avvikelse avvikelse) => avvikelse switch
    {
        { Beslut: { } beslut, Beslutad: { } beslutad } =>
            $"{(beslut.Utfall == Avvikelseutfall.Bifall ? "Bifall" : "Avslag")} {Talformat.Dag(beslutad.Dag)}, {beslut.Diarienummer}{(avvikelse.Avslutad is null ? "" : "; avslutad")}",
        { Status: Avvikelsestatus.Komplettering } => "Komplettering begärd",
        _ => "Granskas",
    };
}
