using System.Collections.Frozen;
using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Utbyte;

/// <summary>One file of the exchange format: its columns and what holds for a row as a whole. Source: formats/utbyte.md.</summary>
/// <param name="Namn">File name.</param>
/// <param name="Kolumner">Its columns, in the order of export.</param>
public sealed record Filspecifikation(string Namn, IReadOnlyList<Kolumn> Kolumner)
{
    private readonly FrozenDictionary<string, int> _platser =
        Kolumner.Select((kolumn, plats) => (kolumn.Namn, plats)).ToFrozenDictionary(par => par.Namn, par => par.plats, StringComparer.Ordinal);

    /// <summary>Whether its rows are about persons; their values are never echoed.</summary>
    public bool OmPersoner { get; init; }

    /// <summary>Whether its cells may hold counts of a few persons: such a file does not leave by the web either.</summary>
    public bool MedPersonantal { get; init; }

    /// <summary>Whether each row is about a quarter.</summary>
    public bool PerKvartal => Kolumner.Any(k => k.Namn == "kvartal");

    /// <summary>Pairs of dates of which the second may not come before the first.</summary>
    public IReadOnlyList<(string Första, string Andra)> Datumordning { get; init; } = [];

    /// <summary>What else is wrong with a row whose cells can be read, as column and text; <c>null</c> when nothing is.</summary>
    public Func<Rad, (string Kolumn, string Fel)?> Radregel { get; init; } = _ => null;

    /// <summary>What is odd but not wrong about its rows, in Swedish.</summary>
    public Func<IReadOnlyList<Rad>, IEnumerable<string>> Märkligt { get; init; } = _ => [];

    /// <summary>The key columns; none where equal rows are different things.</summary>
    public IEnumerable<Kolumn> Nyckel => Kolumner.Where(k => k.Nyckel);

    /// <summary>The key of a row as one text: its key cells in order, with a separator that no text may hold, so that a|bc and ab|c differ.</summary>
    /// <param name="cell">The value of a key column.</param>
    public string NyckelAv(Func<string, object?> cell) =>
        string.Join('\0', Nyckel.Select(k => Convert.ToString(cell(k.Namn), CultureInfo.InvariantCulture)));

    /// <summary>Which column it is, from 0.</summary>
    public int Plats(string kolumn) => _platser[kolumn];
}

/// <summary>The files that Finsam reads and writes, in the order in which they are stored.</summary>
public static class Filer
{
    /// <summary>Lokusgrupper.</summary>
    public static Filspecifikation Lokusgrupper { get; } = new("lokusgrupper.csv",
    [
        Kolumn.Text("kod", Insats.MaxKod) with { Nyckel = true },
        Kolumn.Text("namn", Insats.MaxNamn) with { Krävs = true },
        Kolumn.Text("kommun", Insats.MaxNamn) with { Krävs = true },
    ]);

    /// <summary>Insatser.</summary>
    public static Filspecifikation Insatser { get; } = new("insatser.csv",
    [
        Kolumn.Text("kod", Insats.MaxKod) with { Nyckel = true },
        Kolumn.Text("namn", Insats.MaxNamn) with { Krävs = true },
        Kolumn.Text("kortnamn", Insats.MaxNamn),
        new("lokusgrupper", Kolumnslag.LokusgruppLista) { Max = Insats.MaxKod },
        Kolumn.Kod<Insatstyp>("typ") with { Krävs = true },
        Kolumn.Kod<Inriktning>("inriktning"),
        Kolumn.Text("insatsagare", Insats.MaxNamn),
        new("samverkansparter", Kolumnslag.TextLista) { Max = Insats.MaxNamn },
        new("start", Kolumnslag.Datum) { Krävs = true },
        new("slut", Kolumnslag.Datum),
        new("avslutad", Kolumnslag.Datum),
        Kolumn.Text("diarienummer", Insats.MaxDiarienummer),
        Kolumn.Heltal("forvantat_antal_deltagare", 0, 1_000_000),
    ])
    {
        Datumordning = [("start", "slut"), ("start", "avslutad")],
    };

    /// <summary>What the insatser are to achieve.</summary>
    public static Filspecifikation Insatsmål { get; } = new("insatsmal.csv",
    [
        new("insats", Kolumnslag.Insats) { Nyckel = true, Max = Insats.MaxKod },
        Målnr,
        Kolumn.Kod<Insatsmålnivå>("niva") with { Krävs = true },
        Kolumn.Text("formulering", Måluppgifter.MaxText) with { Krävs = true },
        Kolumn.Kod<Målslag>("slag") with { Krävs = true },
        new("malvarde", Kolumnslag.Decimaltal),
        Kolumn.Text("enhet", Måluppgifter.MaxEnhet),
        Kolumn.Text("namnare", Måluppgifter.MaxText),
        Kolumn.Text("mats", Måluppgifter.MaxText),
        new("forfaller", Kolumnslag.Datum),
        new("arver", Kolumnslag.Mål) { Max = Målhänvisning.MaxText },
    ]);

    /// <summary>Kvartalsrapporter.</summary>
    public static Filspecifikation Kvartalsrapporter { get; } = new("kvartalsrapporter.csv",
    [
        .. PerKvartal,
        new("inlamnad", Kolumnslag.Datum),
        .. Koder.Alla<Fråga>().Select(fråga => new Kolumn(fråga, Kolumnslag.JaNej)),
    ]);

    /// <summary>Notes.</summary>
    public static Filspecifikation Kommentarer { get; } = new("kommentarer.csv",
    [
        .. PerKvartal,
        new("fraga", Kolumnslag.Kod) { Nyckel = true, Koder = ["inlamnad", .. Koder.Alla<Fråga>(), Kommentar.Budget] },
        Kolumn.Text("text", Kommentar.MaxText) with { Krävs = true },
    ]);

    /// <summary>How the mål were judged.</summary>
    public static Filspecifikation Målbedömningar { get; } = new("malbedomningar.csv",
    [
        new("insats", Kolumnslag.Insats) { Nyckel = true, Max = Insats.MaxKod },
        Målnr,
        .. ÅrOchKvartal,
        Kolumn.Kod<Målutfall>("utfall"),
        new("taljare", Kolumnslag.Decimaltal),
        new("namnare", Kolumnslag.Decimaltal),
        Kolumn.Kod<Trafikljus>("trafikljus"),
        Kolumn.Text("motivering", Målbedömning.MaxMotivering),
    ])
    {
        MedPersonantal = true,
    };

    /// <summary>Budget and utfall.</summary>
    public static Filspecifikation Ekonomi { get; } = new("ekonomi.csv",
    [
        .. PerKvartal,
        new("budget", Kolumnslag.Belopp),
        new("utfall", Kolumnslag.Belopp),
    ]);

    /// <summary>What the board decided about the money of the insatser.</summary>
    public static Filspecifikation Beslut { get; } = new("beslut.csv",
    [
        new("insats", Kolumnslag.Insats) { Nyckel = true, Max = Insats.MaxKod },
        Kolumn.Text("diarienummer", Insats.MaxDiarienummer) with { Nyckel = true },
        new("datum", Kolumnslag.Datum) { Krävs = true },
        new("belopp", Kolumnslag.Belopp) { Krävs = true },
        new("from", Kolumnslag.Datum) { Krävs = true },
        new("tom", Kolumnslag.Datum) { Krävs = true },
        Kolumn.Kod<Beslutsslag>("slag"),
    ])
    {
        Datumordning = [("from", "tom")],
    };

    /// <summary>The förbund's own economy.</summary>
    public static Filspecifikation Förbundsekonomi { get; } = new("forbundsekonomi.csv",
    [
        Kolumn.Heltal("ar", Kvartal.FörstaÅr, Kvartal.SistaÅr) with { Nyckel = true },
        Kolumn.Kod<Ekonomiserie>("serie") with { Nyckel = true },
        Kolumn.Kod<Ekonomipost>("post") with { Nyckel = true },
        Kolumn.Heltal("tkr", -Förbundspost.MaxTkr, Förbundspost.MaxTkr) with { Krävs = true },
    ])
    {
        Radregel = rad => rad["tkr"] is < 0 && rad["post"] is string post && post != Ekonomipost.Överskott.Kod()
            ? ("tkr", $"negativt belopp; bara {Ekonomipost.Överskott.Kod()} får vara under 0, och kostnader skrivs som positiva tal")
            : null,
    };

    /// <summary>Deltagare.</summary>
    public static Filspecifikation Deltagare { get; } = new("deltagare.csv",
    [
        Kolumn.Individinsats,
        Kolumn.Text("deltagarkod", 60) with { Nyckel = true },
        Kolumn.Kod<Kön>("kon"),
        Kolumn.Kod<Åldersgrupp>("aldersgrupp"),
        new("in", Kolumnslag.Datum) { Krävs = true },
        new("ut", Kolumnslag.Datum),
        new("avslut", Kolumnslag.KodLista) { Koder = Koder.Alla<Avslutsanledning>() },
        Kolumn.Heltal("sysselsattningsgrad", 1, 100),
        new("handlingsplan", Kolumnslag.JaNej),
        Kolumn.Kod<Försörjning>("forsorjning_in"),
        Kolumn.Kod<Försörjning>("forsorjning_ut"),
        Kolumn.Kod<Utbildning>("utbildning"),
        Kolumn.Kod<TidIOffentligFörsörjning>("tid_i_offentlig_forsorjning"),
    ])
    {
        OmPersoner = true,
        Datumordning = [("in", "ut")],
    };

    /// <summary>Anonymt registrerade.</summary>
    public static Filspecifikation Anonyma { get; } = new("anonyma.csv",
    [
        Kolumn.Individinsats,
        .. ÅrOchKvartal,
        Kolumn.Heltal("antal", 0, 1_000_000) with { Krävs = true },
    ])
    {
        OmPersoner = true,
    };

    /// <summary>Who sits in the lokusgrupper.</summary>
    public static Filspecifikation Lokusledamöter { get; } = new("lokusledamoter.csv",
    [
        new("lokusgrupp", Kolumnslag.Lokusgrupp) { Nyckel = true, Max = Insats.MaxKod },
        Kolumn.Text("person", Lokusledamot.MaxNamn) with { Nyckel = true },
        Kolumn.Kod<Lokusroll>("roll") with { Nyckel = true },
        new("from", Kolumnslag.Datum) { Nyckel = true, Valfri = true },
        new("tom", Kolumnslag.Datum),
        Kolumn.Text("huvudman", Lokusledamot.MaxNamn) with { Krävs = true },
        new("ledning", Kolumnslag.JaNej),
        new("strategisk", Kolumnslag.JaNej),
        new("bestallare", Kolumnslag.JaNej),
    ])
    {
        Datumordning = [("from", "tom")],
    };

    /// <summary>Meetings of lokusgrupper and styrgrupper.</summary>
    public static Filspecifikation Möten { get; } = new("moten.csv",
    [
        Kolumn.Text("kod", Möte.MaxKod) with { Nyckel = true },
        new("datum", Kolumnslag.Datum) { Krävs = true },
        Kolumn.Kod<Mötestyp>("typ") with { Krävs = true },
        new("grupper", Kolumnslag.TextLista) { Krävs = true, Max = Möte.MaxKod },
        new("punkter", Kolumnslag.TextLista) { Max = Möte.MaxKod },
        new("huvudman", Kolumnslag.TextLista) { Max = Lokusledamot.MaxNamn },
    ]);

    /// <summary>What is attested of a lokusgrupp's åtaganden.</summary>
    public static Filspecifikation Intyg { get; } = new("ls_intyg.csv",
    [
        new("lokusgrupp", Kolumnslag.Lokusgrupp) { Nyckel = true, Max = Insats.MaxKod },
        Kolumn.Heltal("ar", Kvartal.FörstaÅr, Kvartal.SistaÅr) with { Nyckel = true },
        new("atagande", Kolumnslag.Kod) { Nyckel = true, Koder = [.. Åtaganderegler.IFil.Select(å => å.Kod())] },
        new("svar", Kolumnslag.JaNej),
        Kolumn.Text("kommentar", Domain.Lokusgrupper.Åtaganden.Intyg.MaxKommentar),
    ])
    {
        Radregel = rad => rad["svar"] is false && rad["kommentar"] is null ? ("kommentar", "cellen är tom; ett nej ska kommenteras") : null,
    };

    /// <summary>Answers to the påståenden of the kärnindikatorer. No key: equal rows are different answers.</summary>
    public static Filspecifikation Enkätsvar { get; } = new("enkatsvar.csv",
    [
        new("insats", Kolumnslag.Insats) { Krävs = true, Max = Insats.MaxKod },
        new("period", Kolumnslag.Period) { Krävs = true },
        Kolumn.Kod<Formulär>("formular") with { Krävs = true },
        Kolumn.Text("par", Domain.Indikatorer.Enkätsvar.MaxPar),
        new("matpunkt", Kolumnslag.Mätpunkt) { Krävs = true },
        Kolumn.Heltal("varde", Skala.Lägst, Skala.Högst),
    ])
    {
        MedPersonantal = true,
        Märkligt = Enkätsvarsgranskning.Ofrågat,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Filspecifikation> Alla { get; } =
        [Lokusgrupper, Insatser, Insatsmål, Kvartalsrapporter, Kommentarer, Målbedömningar, Ekonomi, Beslut, Förbundsekonomi, Lokusledamöter, Möten, Intyg, Deltagare, Anonyma, Enkätsvar];

    /// <summary>Those that neither have a row about a person nor count few of them: what may leave by the web.</summary>
    public static IReadOnlyList<Filspecifikation> UtanPersoner { get; } = [.. Alla.Where(fil => !fil.OmPersoner && !fil.MedPersonantal)];

    /// <summary>Those whose rows are a part of a report, and frozen with it.</summary>
    public static IReadOnlyList<Filspecifikation> TillhörRapport { get; } = [Kommentarer, Målbedömningar];

    private static Kolumn[] PerKvartal => [new("insats", Kolumnslag.Insats) { Nyckel = true, Max = Insats.MaxKod }, .. ÅrOchKvartal];

    private static Kolumn Målnr => Kolumn.Heltal("nr", 1, Domain.Insatser.Insatsmål.MaxNr) with { Nyckel = true };

    private static Kolumn[] ÅrOchKvartal =>
    [
        Kolumn.Heltal("ar", Kvartal.FörstaÅr, Kvartal.SistaÅr) with { Nyckel = true },
        Kolumn.Heltal("kvartal", 1, 4) with { Nyckel = true },
    ];
}
