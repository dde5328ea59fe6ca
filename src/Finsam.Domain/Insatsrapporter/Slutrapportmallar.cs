namespace Finsam.Domain.Insatsrapporter;

/// <summary>The two versions of the slutrapport that the documents hold. Source: domain/kalla-003-004.md 2.1; the older one as an insats of 2016 wrote it.</summary>
internal static class Slutrapportmallar
{
    public static IReadOnlyList<Mall> Alla { get; } = [Äldre(), Nuvarande()];

    private static Mall Äldre() => new()
    {
        Slag = Mallslag.Slutrapport,
        Version = 1,
        Titel = "Slutrapport",
        Källa = "Slutrapport av äldre slag",
        Rubriker =
        [
            new("parter", "Insatsägare/Samverkansparter:") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Parter },
            new("syfte", "Syfte:") { Bärs = true },
            new("mal", "Mål:") { Fakta = Faktaslag.Mål, Frivillig = true },
            new("resultat", "Resultat:"),
            new("bakgrund", "Bakgrund:") { Bärs = true },
            new("tid", "Insatstid:") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Perioder },
            new("malgrupp", "Målgrupp:") { Bärs = true },
            new("metod", "Metoder vi använt och aktiviteter som skett:") { Bärs = true },
            new("uppfoljning", "Uppföljning och utvärdering av målen:"),
            new("implementering", "Implementering (organisatoriskt, finansiellt och innehållsmässigt):"),
            new("budget", "Utfall av budget/finansiering:") { Fakta = Faktaslag.Budget },
            new("lardomar", "Tillvaratagna erfarenheter och lärdomar från insatsen:") { Slag = Rubrikslag.Lista },
            new("underskrifter", "Underskrifter") { Slag = Rubrikslag.Underskrifter },
        ],
    };

    private static Mall Nuvarande() => new()
    {
        Slag = Mallslag.Slutrapport,
        Version = 2,
        Titel = "Mall för slutrapport samverkansinsatser inom samordningsförbundet",
        Källa = "Mall för slutrapport, 13 rubriker",
        Rubriker =
        [
            new("namn", "Insatsens namn") { Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Insats },
            new("parter", "Insatsägare/Samverkansparter") { Fakta = Faktaslag.Parter, Frivillig = true, Hjälp = "Skriv kontaktpersonens funktion hos varje organisation." },
            new("syfte", "Beskriv syftet med insatsen:") { Bärs = true },
            new("mal", "Beskriv målen med insatsen samt utfall/resultat:") { Fakta = Faktaslag.Mål },
            new("mal_orsak", "Om målen ej nåtts, vad är orsak till detta?") { Nivå = 2, Villkor = Rubrikvillkor.MålEjNått },
            new("jamstalldhet", "Påverkas utfall/resultat av ett jämställdhetsperspektiv?") { Nivå = 2, Slag = Rubrikslag.JaNej },
            new("bakgrund", "Beskriv bakgrunden till/behovet av insatsen") { Bärs = true },
            new("behov", "Har detta behov förändrats i och med insatsens genomförande?") { Nivå = 2 },
            new("tid", "Insatstid") { Slag = Rubrikslag.Grupp },
            new("start", "Startdatum:") { Nivå = 2, Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Start },
            new("slut", "Slutdatum:") { Nivå = 2, Slag = Rubrikslag.Fakta, Fakta = Faktaslag.Slut },
            new("intag", "Eventuellt slutdatum för intag av deltagare i insatsen:") { Nivå = 2, Hjälp = "Skriv dagen, eller att intaget inte stängdes." },
            new("malgrupp", "Beskriv målgrupp för insatsen") { Bärs = true },
            new("antal", "Ange antal deltagare som deltagit i insatsen (ifall detta ej angivits under mål ovan):") { Nivå = 2, Villkor = Rubrikvillkor.AntalEjIMål, Fakta = Faktaslag.Deltagare },
            new("metod", "Beskriv metod/metoder ni använt och aktiviteter som skett:") { Bärs = true },
            new("metod_ansokan", "Har de metoder/aktiviteter ni angett i ansökan använts/utförts på det sätt som var tänkt?") { Nivå = 2, Slag = Rubrikslag.JaNej },
            new("uppfoljning", "Beskriv uppföljning och utvärdering av målen:"),
            new("uppfoljning_hur", "Hur har ni arbetat med uppföljning och utvärdering samt till vilka har detta kommunicerats?") { Nivå = 2 },
            new("implementering", "Beskriv hur insatsen kommer att implementeras (organisatoriskt, finansiellt och innehållsmässigt):"),
            new("implementering_nar", "När och med vilka har diskussion kring implementering förts?") { Nivå = 2 },
            new("budget", "Redogör för utfall av budget/finansiering:") { Fakta = Faktaslag.Budget },
            new("aterford_orsak", "Ifall medel har återförts till förbundet, vad har detta för orsaker?") { Nivå = 2, Villkor = Rubrikvillkor.MedelÅterförda, Fakta = Faktaslag.Återföring },
            new("aterford_konsekvens", "Ifall medel har återförts till förbundet, vad har detta fått för konsekvenser för innehållet och utfallet av insatsen?") { Nivå = 2, Villkor = Rubrikvillkor.MedelÅterförda, Fakta = Faktaslag.Konsekvens },
            new("lardomar", "Beskriv tillvaratagna erfarenheter och lärdomar från insatsen:") { Slag = Rubrikslag.Lista, Hjälp = "En lärdom i varje stycke." },
            new("lardomar_part", "Vilka lärdomar och erfarenheter har respektive samverkanspart erhållit?") { Nivå = 2, Slag = Rubrikslag.PerPart },
            new("underskrifter", "Underskrifter") { Slag = Rubrikslag.Underskrifter },
        ],
    };
}
