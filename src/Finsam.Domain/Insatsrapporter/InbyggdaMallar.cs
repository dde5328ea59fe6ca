namespace Finsam.Domain.Insatsrapporter;

/// <summary>
/// The mallar as the documents have them, heading by heading. Source: domain/kalla-003-004.md 2.1 (slutrapport, older and present), 2.2 (Blad A),
/// 2.3 (Bilaga LS Helår). The text of Bilaga LS Delår is not among the documents: it has the headings of the year's. Nor is that of Bilaga Projekt: it
/// has none until the förbund has written its own.
/// </summary>
public static class InbyggdaMallar
{
    /// <summary>All of them, by slag and version.</summary>
    public static IReadOnlyList<Mall> Alla { get; } = [BladA(), BilagaLS(Mallslag.BilagaLSHelår, "Helår", "januari-december"), BilagaLS(Mallslag.BilagaLSDelår, "Delår", "januari-juni"), BilagaProjekt(), .. Slutrapportmallar.Alla];

    private static Mall BladA() => new()
    {
        Slag = Mallslag.BladA,
        Version = 1,
        Titel = "Mall för delårs-/årsrapport till Samordningsförbundet, Blad A",
        Källa = "Blad A, helår 2016",
        Rubriker =
        [
            new("namn", "Insatsens namn") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Insats },
            new("parter", "Samverkansparter (som är delaktiga i insatsen)") { Slag = Rubrikslag.Text, Fakta = Faktaslag.Parter, Frivillig = true, Bärs = true, Hjälp = "Skriv vilka funktioner som är ansvariga hos varje part." },
            new("innehall", "Insatsens innehåll (resurser, metoder, aktiviteter, bortfall, avvikelser m.m)") { Slag = Rubrikslag.Grupp },
            new("resurser", "Resurser") { Nivå = 2, Bärs = true },
            new("metod", "Metod") { Nivå = 2, Bärs = true },
            new("aktivitet", "Aktivitet") { Nivå = 2 },
            new("bortfall_text", "Bortfall") { Nivå = 2 },
            new("avvikelser", "Avvikelser") { Nivå = 2, Fakta = Faktaslag.Avvikelser },
            new("malgrupp", "Målgrupp") { Fakta = Faktaslag.Deltagare, Bärs = true },
            new("mal", "Fastställda mål, Utfall") { Fakta = Faktaslag.Mål, Frivillig = true },
            new("bortfall", "Bortfall (personer som registrerats i SUS men som inte fullföljt insatsen)") { Slag = Rubrikslag.Bortfall },
            new("framgangsfaktorer", "Framgångsfaktorer för att uppnå resultat") { Slag = Rubrikslag.Lista, Hjälp = "En på varje rad." },
            new("systemfel", "Systemfel för att uppnå resultat") { Slag = Rubrikslag.Lista, Hjälp = "Ett på varje rad." },
            new("perioder", "Aktuell insatsperiod (beviljad), Tidigare insatsperioder") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Perioder },
            new("budget", "Budget (prognos, avvikelser m.m)") { Fakta = Faktaslag.Budget },
            new("analys", "LOKUS-gruppens/styr-gruppens analys"),
            new("underskrifter", "Underskrift LOKUS-gruppens/styrgruppens ordförande") { Slag = Rubrikslag.Underskrifter },
        ],
    };

    private static Mall BilagaLS(Mallslag slag, string vilken, string månader) => new()
    {
        Slag = slag,
        Version = 1,
        Titel = $"Bilaga LS {vilken}. Uppföljning åtaganden enligt överenskommelse om långsiktig samverkan",
        Källa = slag == Mallslag.BilagaLSHelår ? "Bilaga LS Helår 2016" : "Helårets rubriker; delårsbilagans egen text finns inte bland underlagen",
        Rubriker =
        [
            new("ls.ar", $"Rapporten gäller för perioden {månader} år:") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.År },
            new("ls.namn", "Insatsens namn") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Insats },
            new("ls.lokus", "LOKUS-grupp") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.ÅtagandenLokus },
            new("ls.lokus_kommentar", "Kommentarer (om ni angett nej ovan ska detta kommenteras här)") { Nivå = 2, Villkor = Rubrikvillkor.NejLokus },
            new("ls.koordinator", "Samverkanskoordinator") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.ÅtagandenKoordinator },
            new("ls.koordinator_kommentar", "Kommentarer (om ni angett nej ovan ska detta kommenteras här)") { Nivå = 2, Villkor = Rubrikvillkor.NejKoordinator, Fakta = Faktaslag.KommentarerKoordinator, Frivillig = true },
            new("ls.kompetens", "Beskriv anordnade kompetensutvecklingsinsatser:"),
        ],
    };

    private static Mall BilagaProjekt() => new()
    {
        Slag = Mallslag.BilagaProjekt,
        Version = 1,
        Titel = "Bilaga Projekt",
        Källa = "Bilagans text finns inte bland underlagen. Förbundet skriver sina egna rubriker som en ny version.",
        Rubriker = [],
    };
}
