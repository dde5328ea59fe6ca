using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>A report that is expected, as whoever waits for it sees it: how far it has come and when it is due, never what it says.</summary>
public sealed record Rapportpost
{
    /// <summary>The insats.</summary>
    public required Insatslänk Insats { get; init; }

    /// <summary>Koder and kommuner of its lokusgrupper.</summary>
    public required IReadOnlyList<(string Kod, string Kommun)> Lokusgrupper { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>How far it has come; <c>null</c> before anything is written.</summary>
    public required Rapportstatus? Status { get; init; }

    /// <summary>How much of a draft is answered, where that is told; else <c>null</c>.</summary>
    public Framsteg? Framsteg { get; init; }

    /// <summary>The day it was handed in, or <c>null</c>.</summary>
    public required DateOnly? Inlämnad { get; init; }

    /// <summary>How many times it has been handed in, for the command that approves what has been seen.</summary>
    public required int Inlämningar { get; init; }

    /// <summary>In time, late, awaited or missing.</summary>
    public required Inlämning Läge { get; init; }

    /// <summary>The last day, with anstånd where there is one.</summary>
    public required DateOnly SistaDag { get; init; }

    /// <summary>The plan's last day.</summary>
    public required DateOnly Ordinarie { get; init; }

    /// <summary>The anstånd, or <c>null</c>.</summary>
    public Anståndsrad? Anstånd { get; init; }

    /// <summary>Whether the kansli has something to decide about: handed in, and not yet approved.</summary>
    public bool AttGodkänna => Status == Rapportstatus.Inlämnad;

    /// <summary>Whether it is still to be handed in, or in again.</summary>
    public bool AttLämna => Läge is Inlämning.Väntas or Inlämning.Saknas;

    /// <summary>Days from today to the last day: negative when it has passed.</summary>
    public int DagarKvar(DateOnly idag) => SistaDag.DayNumber - idag.DayNumber;
}

/// <summary>An anstånd.</summary>
/// <param name="SistaDag">The new last day.</param>
/// <param name="Skäl">Why.</param>
/// <param name="GettAv">Who gave it.</param>
/// <param name="Gett">When.</param>
/// <param name="Version">For the commands that change it.</param>
public sealed record Anståndsrad(DateOnly SistaDag, string Skäl, string GettAv, DateTimeOffset Gett, int Version);
