using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>One report, as far as the reader may know it.</summary>
public sealed record RapportVy
{
    /// <summary>The insats.</summary>
    public required Insats Insats { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The report, or <c>null</c> until anyone has begun to write.</summary>
    public required Guid? Rapport { get; init; }

    /// <summary>How far it has come.</summary>
    public required Rapportstatus Status { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Why a new version is under way, or <c>null</c> when none is.</summary>
    public required string? Rättelseskäl { get; init; }

    /// <summary>Its diarienummer, or <c>null</c>.</summary>
    public required string? Diarienummer { get; init; }

    /// <summary>The day it was handed in, or <c>null</c>.</summary>
    public required DateOnly? Inlämnad { get; init; }

    /// <summary>The last day to hand it in.</summary>
    public required DateOnly Förfaller { get; init; }

    /// <summary>Whether anyone has begun to write.</summary>
    public bool Påbörjad => Rapport is not null;

    /// <summary>How far a draft has come, or <c>null</c> when it is handed in. All that may be known of it outside the room.</summary>
    public required Framsteg? Framsteg { get; init; }

    /// <summary>The draft, for those in the room; <c>null</c> for others and when it is handed in.</summary>
    public required Rapportrum? Rummet { get; init; }

    /// <summary>What it says, or <c>null</c> while it says nothing.</summary>
    public required Rapportbild? Bild { get; init; }

    /// <summary>The time of handing in that <see cref="Bild"/> shows, or <c>null</c> for a report that was imported and not approved here.</summary>
    public required Rapportinlämning? Visas { get; init; }

    /// <summary>What differs from the version approved before the one that is shown.</summary>
    public required IReadOnlyList<Bildskillnad> Ändrat { get; init; }

    /// <summary>The number of that version, or <c>null</c> where there is none.</summary>
    public required int? ÄndratMot { get; init; }

    /// <summary>Every time it was handed in that the reader may read, the latest first.</summary>
    public required IReadOnlyList<Rapportinlämning> Inlämningar { get; init; }

    /// <summary>What the kansli wants changed, or <c>null</c>.</summary>
    public required Rapportinlämning? Återsändning { get; init; }

    /// <summary>What the reader may do with it now.</summary>
    public required IReadOnlySet<Rapporthandling> Får { get; init; }

    /// <summary>Whether the reader handed it in, and so may not approve it.</summary>
    public required bool EgenInlämning { get; init; }

    /// <summary>What has changed in the figures and mål behind it since it was approved.</summary>
    public required IReadOnlyList<Bildskillnad> SedanGodkännandet { get; init; }
}

/// <summary>The styrgrupp's room: the draft with all that stands beside it.</summary>
/// <param name="Blankett">The form.</param>
/// <param name="Svar">Its fields, by name.</param>
/// <param name="Förra">The report before, or <c>null</c> where none was handed in.</param>
/// <param name="Ekonomi">The quarters of the year up to this one.</param>
public sealed record Rapportrum(
    Blankett Blankett, IReadOnlyDictionary<string, Svarsläge> Svar, Förrasvar? Förra, IReadOnlyList<Ekonomikvartal> Ekonomi)
{
    /// <summary>The values alone.</summary>
    public Dictionary<string, string> Värden => Svar.ToDictionary(s => s.Key, s => s.Value.Värde, StringComparer.Ordinal);

    /// <summary>What is missing or wrong.</summary>
    public Blankettgranskning Granskning => new(Blankett, Värden);

    /// <summary>Rises with every change by anyone: what somebody has read through before handing it in.</summary>
    public int Revision => Svar.Values.Sum(s => s.Version);
}

/// <summary>The report before, field by field.</summary>
/// <param name="Kvartal">Its quarter.</param>
/// <param name="Fält">Its fields: as they are read, and as they were typed.</param>
public sealed record Förrasvar(Kvartal Kvartal, IReadOnlyDictionary<string, Bildfält> Fält);
