using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>What a heading takes.</summary>
public enum Rubrikslag
{
    /// <summary>Only what Finsam knows.</summary>
    [Kod("fakta")]
    Fakta,

    /// <summary>Text, below what Finsam knows where <see cref="Rubrik.Fakta"/> says something.</summary>
    [Kod("text")]
    Text,

    /// <summary>Yes or no, with text.</summary>
    [Kod("ja_nej")]
    JaNej,

    /// <summary>Text of each part for itself.</summary>
    [Kod("per_part")]
    PerPart,

    /// <summary>One thing a line: goes to the library when the report is handed in.</summary>
    [Kod("lista")]
    Lista,

    /// <summary>How many did not finish, of how many.</summary>
    [Kod("bortfall")]
    Bortfall,

    /// <summary>A heading above others, with nothing of its own.</summary>
    [Kod("grupp")]
    Grupp,

    /// <summary>Who signs.</summary>
    [Kod("underskrifter")]
    Underskrifter,
}

/// <summary>What Finsam pulls in under a heading.</summary>
public enum Faktaslag
{
    /// <summary>Name and diarienummer.</summary>
    [Kod("insats")]
    Insats,

    /// <summary>Insatsägare and the other parts.</summary>
    [Kod("parter")]
    Parter,

    /// <summary>The mål with utfall.</summary>
    [Kod("mal")]
    Mål,

    /// <summary>First day.</summary>
    [Kod("start")]
    Start,

    /// <summary>Last day.</summary>
    [Kod("slut")]
    Slut,

    /// <summary>How many the register holds, as it may be shown.</summary>
    [Kod("deltagare")]
    Deltagare,

    /// <summary>Periods that were granted.</summary>
    [Kod("perioder")]
    Perioder,

    /// <summary>Budget and utfall, line by line, with what was asked for.</summary>
    [Kod("budget")]
    Budget,

    /// <summary>What was given back, with reason.</summary>
    [Kod("aterforing")]
    Återföring,

    /// <summary>What was given back, with consequence.</summary>
    [Kod("konsekvens")]
    Konsekvens,

    /// <summary>The styrgrupp.</summary>
    [Kod("styrgrupp")]
    Styrgrupp,

    /// <summary>Avvikelser of the time of the report.</summary>
    [Kod("avvikelser")]
    Avvikelser,

    /// <summary>The year that the bilaga is about.</summary>
    [Kod("ar")]
    År,

    /// <summary>Åtaganden of the lokusgrupp that are counted.</summary>
    [Kod("ataganden_lokus")]
    ÅtagandenLokus,

    /// <summary>Åtaganden that the samverkanskoordinator attests.</summary>
    [Kod("ataganden_koordinator")]
    ÅtagandenKoordinator,

    /// <summary>The comments to every no of the samverkanskoordinator's.</summary>
    [Kod("kommentarer_koordinator")]
    KommentarerKoordinator,
}

/// <summary>When a heading applies.</summary>
public enum Rubrikvillkor
{
    /// <summary>Always.</summary>
    [Kod("alltid")]
    Alltid,

    /// <summary>When some mål is not reached.</summary>
    [Kod("mal_ej_natt")]
    MålEjNått,

    /// <summary>When no mål says how many took part.</summary>
    [Kod("antal_ej_i_mal")]
    AntalEjIMål,

    /// <summary>When money has been given back.</summary>
    [Kod("medel_aterforda")]
    MedelÅterförda,

    /// <summary>When an åtagande of the lokusgrupp is answered no.</summary>
    [Kod("nej_lokus")]
    NejLokus,

    /// <summary>When an åtagande of the samverkanskoordinator is answered no.</summary>
    [Kod("nej_koordinator")]
    NejKoordinator,
}

/// <summary>One heading of a mall.</summary>
/// <param name="Nyckel">Its key: the same in every version, so that what was written before is found.</param>
/// <param name="Text">As it is printed.</param>
public sealed record Rubrik(string Nyckel, string Text)
{
    /// <summary>Longest text, and longest key.</summary>
    public const int MaxText = 300;

    /// <summary>1 for a heading, 2 for one below it.</summary>
    public int Nivå { get; init; } = 1;

    /// <summary>What it takes.</summary>
    public Rubrikslag Slag { get; init; } = Rubrikslag.Text;

    /// <summary>What Finsam pulls in, or <c>null</c>.</summary>
    public Faktaslag? Fakta { get; init; }

    /// <summary>When it applies.</summary>
    public Rubrikvillkor Villkor { get; init; } = Rubrikvillkor.Alltid;

    /// <summary>Whether it may stand without text.</summary>
    public bool Frivillig { get; init; }

    /// <summary>What is asked for, in a sentence, or <c>null</c>.</summary>
    public string? Hjälp { get; init; }

    /// <summary>Whether the text is the same from report to report, and so is carried over from the one before.</summary>
    public bool Bärs { get; init; }
}
