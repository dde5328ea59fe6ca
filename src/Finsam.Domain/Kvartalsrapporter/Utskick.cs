using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Identity of an <see cref="Utskick"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct UtskickId(Guid Value);

/// <summary>How it went with a mail.</summary>
public enum Utskicksstatus
{
    /// <summary>Claimed by a process, which is sending it.</summary>
    [Kod("skickas")]
    Skickas,

    /// <summary>Handed over: to the mail server, or as a file.</summary>
    [Kod("skickad")]
    Skickad,

    /// <summary>Certainly not sent.</summary>
    [Kod("fel")]
    Fel,

    /// <summary>It may have been sent, or not: nobody knows. Sent again only by hand.</summary>
    [Kod("oklart")]
    Oklart,
}

/// <summary>A mail to one person on one day: at most one reminder, and one for each decision. The row is there before the mail is sent, so that no two processes send it.</summary>
public sealed class Utskick
{
    /// <summary>How many times a mail that certainly did not go is tried by itself.</summary>
    public const int MaxFörsök = 3;

    /// <summary>A process that has not told how it went by then never will.</summary>
    public static readonly TimeSpan Svarstid = TimeSpan.FromMinutes(10);

    private const string Beslut = "beslut:";

    /// <summary>Identity.</summary>
    public required UtskickId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required KontoId KontoId { get; init; }

    /// <summary>The day, in Sweden.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>Which mail of the day it is: empty for the reminder, <c>beslut:7,8</c> for decisions about avvikelser.</summary>
    public string Nyckel { get; init; } = "";

    /// <summary>The avvikelser whose decisions it tells of; none in a reminder.</summary>
    public IReadOnlyList<int> Avvikelser =>
        Nyckel.StartsWith(Beslut, StringComparison.Ordinal) ? [.. Nyckel[Beslut.Length..].Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))] : [];

    /// <summary>The person's name, as it was then.</summary>
    public required string Namn { get; init; }

    /// <summary>The address that it went to.</summary>
    public required string Epost { get; init; }

    /// <summary>What it was about, one line per report.</summary>
    public required IReadOnlyList<string> Gällde { get; init; }

    /// <summary>How it was sent: <c>mapp</c> or <c>smtp</c>.</summary>
    public required string Sätt { get; init; }

    /// <summary>Who asked for it, or <c>null</c> where Finsam did by itself.</summary>
    public string? Begärd { get; init; }

    /// <summary>How it went, as it was written down.</summary>
    public required Utskicksstatus Status { get; init; }

    /// <summary>When a process took it on, the latest time.</summary>
    public required DateTimeOffset Påbörjat { get; init; }

    /// <summary>When it was told how it went, or <c>null</c>.</summary>
    public DateTimeOffset? Klart { get; init; }

    /// <summary>What went wrong, in Swedish, or <c>null</c>.</summary>
    public string? Fel { get; init; }

    /// <summary>How many times it has been tried.</summary>
    public required int Försök { get; init; }

    /// <summary>The <see cref="Nyckel"/> of a mail about decisions.</summary>
    /// <param name="avvikelser">Their numbers.</param>
    public static string Beslutsnyckel(IEnumerable<int> avvikelser) => Beslut + string.Join(',', avvikelser);

    /// <summary>How it went, seen from now: a process that died while sending leaves the question open.</summary>
    public Utskicksstatus StatusNu(DateTimeOffset nu) => Status == Utskicksstatus.Skickas && nu - Påbörjat > Svarstid ? Utskicksstatus.Oklart : Status;
}
