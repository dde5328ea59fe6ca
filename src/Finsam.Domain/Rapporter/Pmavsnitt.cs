using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Rapporter;

/// <summary>The parts of a PM where the kansli writes. Source: the printed PM of Samordningsförbundet Uppsala län 2021.</summary>
public enum Pmavsnitt
{
    /// <summary>The summary that the PM begins with.</summary>
    [Kod("sammanfattning")]
    Sammanfattning,

    /// <summary>What stands under tabell 1.</summary>
    [Kod("tabell1")]
    Insatser,

    /// <summary>What stands under tabell 2.</summary>
    [Kod("tabell2")]
    Mål,

    /// <summary>What stands under tabell 3.</summary>
    [Kod("tabell3")]
    Förutsättningar,

    /// <summary>What stands under tabell 4.</summary>
    [Kod("tabell4")]
    Budget,

    /// <summary>What stands under tabell 5.</summary>
    [Kod("tabell5")]
    Kvalitet,

    /// <summary>Granted insatser beside the förbund's goals.</summary>
    [Kod("beviljade")]
    Beviljade,

    /// <summary>What stands under tabell 6.</summary>
    [Kod("tabell6")]
    Deltagare,

    /// <summary>What stands under tabell 7.</summary>
    [Kod("tabell7")]
    Anonyma,

    /// <summary>What stands under tabell 8.</summary>
    [Kod("tabell8")]
    Avslut,

    /// <summary>Försörjning before and after.</summary>
    [Kod("forsorjning")]
    Försörjning,

    /// <summary>Who the deltagare are.</summary>
    [Kod("malgrupp")]
    Målgrupp,

    /// <summary>How long they stay.</summary>
    [Kod("snittid")]
    Snittid,

    /// <summary>How many they are beside what was planned.</summary>
    [Kod("forvantat")]
    Förväntat,

    /// <summary>Of an insats that was closed: what it was.</summary>
    [Kod("avslutad_sammanfattning")]
    AvslutadSammanfattning,

    /// <summary>Of an insats that was closed: its övergripande mål.</summary>
    [Kod("avslutad_overgripande_mal")]
    AvslutadÖvergripandeMål,

    /// <summary>Of an insats that was closed: what came of its övergripande mål.</summary>
    [Kod("avslutad_overgripande_utfall")]
    AvslutadÖvergripandeUtfall,

    /// <summary>Of an insats that was closed: its effektmål.</summary>
    [Kod("avslutad_effekt_mal")]
    AvslutadEffektmål,

    /// <summary>Of an insats that was closed: what came of its effektmål.</summary>
    [Kod("avslutad_effekt_utfall")]
    AvslutadEffektutfall,

    /// <summary>Of an insats that was closed: its insatsmål.</summary>
    [Kod("avslutad_insats_mal")]
    AvslutadInsatsmål,

    /// <summary>Of an insats that was closed: what came of its insatsmål.</summary>
    [Kod("avslutad_insats_utfall")]
    AvslutadInsatsutfall,

    /// <summary>The reflections that the PM ends with.</summary>
    [Kod("reflektion")]
    Reflektion,
}

/// <summary>Where in a PM a text stands.</summary>
/// <param name="Avsnitt">The part.</param>
/// <param name="Insats">Kod of the insats, for a text about one that was closed; else empty.</param>
public readonly record struct Pmplats(Pmavsnitt Avsnitt, string Insats = "")
{
    /// <summary>Whether the part is written per insats.</summary>
    public bool GällerInsats => Avsnitt is >= Pmavsnitt.AvslutadSammanfattning and <= Pmavsnitt.AvslutadInsatsutfall;

    /// <summary>As in addresses and history: <c>tabell4</c>, <c>avslutad_effekt_mal:ung-intro</c>.</summary>
    public override string ToString() => Insats.Length == 0 ? Avsnitt.Kod() : $"{Avsnitt.Kod()}:{Insats}";
}
