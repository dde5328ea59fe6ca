using System.Collections.Frozen;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;

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

    /// <summary>Pairs of dates of which the second may not come before the first.</summary>
    public IReadOnlyList<(string Första, string Andra)> Datumordning { get; init; } = [];

    /// <summary>The key columns.</summary>
    public IEnumerable<Kolumn> Nyckel => Kolumner.Where(k => k.Nyckel);

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

    /// <summary>Budget and utfall.</summary>
    public static Filspecifikation Ekonomi { get; } = new("ekonomi.csv",
    [
        .. PerKvartal,
        new("budget", Kolumnslag.Belopp),
        new("utfall", Kolumnslag.Belopp),
    ]);

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Filspecifikation> Alla { get; } =
        [Lokusgrupper, Insatser, Kvartalsrapporter, Kommentarer, Ekonomi, Deltagare, Anonyma];

    /// <summary>Those without a row about a person.</summary>
    public static IReadOnlyList<Filspecifikation> UtanPersoner { get; } = [.. Alla.Where(fil => !fil.OmPersoner)];

    private static Kolumn[] PerKvartal => [new("insats", Kolumnslag.Insats) { Nyckel = true, Max = Insats.MaxKod }, .. ÅrOchKvartal];

    private static Kolumn[] ÅrOchKvartal =>
    [
        Kolumn.Heltal("ar", Kvartal.FörstaÅr, Kvartal.SistaÅr) with { Nyckel = true },
        Kolumn.Heltal("kvartal", 1, 4) with { Nyckel = true },
    ];
}
