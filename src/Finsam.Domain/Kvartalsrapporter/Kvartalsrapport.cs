using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Identity of a <see cref="Kvartalsrapport"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct KvartalsrapportId(Guid Value);

/// <summary>
/// What a styrgrupp answers about one insats and one quarter, and the way from draft to approval. Its answers are those that count outside the styrgrupp:
/// of the first version since it was handed in, of a later one since it was approved.
/// </summary>
public sealed class Kvartalsrapport
{
    /// <summary>Longest reason for a rättelse.</summary>
    public const int MaxSkäl = 500;

    private Rapportstatus _status;
    private DateOnly? _inlämnad;
    private Svar _svar = Svar.Inga;

    /// <summary>Identity.</summary>
    public required KvartalsrapportId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The day it was handed in, or <c>null</c> while a first version is a draft.</summary>
    public DateOnly? Inlämnad
    {
        get => _inlämnad;
        init => _inlämnad = value;
    }

    /// <summary>How far it has come: of a later version, how far that has come.</summary>
    public Rapportstatus Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>1, and one more for every rättelse.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Why the version was begun, or <c>null</c> for the first.</summary>
    public string? Rättelseskäl { get; private set; }

    /// <summary>The diarienummer, or <c>null</c> until it has one.</summary>
    public string? Diarienummer { get; private set; }

    /// <summary>How many times it has been handed in here; 0 for one that was only imported.</summary>
    public int Inlämningar { get; private set; }

    /// <summary>The version that was approved last, or <c>null</c>.</summary>
    public int? GodkändVersion { get; private set; }

    /// <summary>When it was approved, or <c>null</c> until then, and for one approved before this was kept.</summary>
    public DateTimeOffset? Godkändes { get; private set; }

    /// <summary>The limits of the budget light that held when it was approved; <c>null</c> until then.</summary>
    public Trösklar? Trösklar { get; private set; }

    /// <summary>The answers.</summary>
    public required Svar Svar
    {
        get => _svar;
        init => _svar = value;
    }

    /// <summary>How each mål of the insats was judged; what counts only when the report is handed in.</summary>
    public ICollection<Målbedömning> Målbedömningar { get; init; } = [];

    /// <summary>Only a report that is handed in counts.</summary>
    public bool ÄrInlämnad => Inlämnad is not null;

    /// <summary>Whether the styrgrupp may write in it.</summary>
    public bool ÄrÖppen => Status is Rapportstatus.Utkast or Rapportstatus.Återsänd;

    /// <summary>Whether a new version of an approved report is under way.</summary>
    public bool Rättas => Version > 1 && Status != Rapportstatus.Godkänd;

    /// <summary>A draft without answers.</summary>
    public static Kvartalsrapport Ny(InsatsId insats, Kvartal kvartal) =>
        new() { Id = new(Guid.CreateVersion7()), InsatsId = insats, Kvartal = kvartal, Svar = Svar.Inga };

    /// <summary>Hands it in and locks it. A first version says from now on what its answers say; a later one when it is approved.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="svar">Its answers.</param>
    public Result LämnaIn(DateOnly dag, Svar svar)
    {
        if (!Gå(Rapporthandling.LämnaIn, out var nej))
        {
            return nej;
        }

        Inlämningar++;
        if (Version == 1)
        {
            (_inlämnad, _svar) = (dag, svar);
        }

        return Result.Klart;
    }

    /// <summary>Counts one that was imported as handed in once, so that what it said can be kept.</summary>
    public void Avbildas() => Inlämningar++;

    /// <summary>Sends it back to the styrgrupp. A first version then says nothing any longer.</summary>
    public Result Återsänd()
    {
        if (!Gå(Rapporthandling.Återsända, out var nej))
        {
            return nej;
        }

        _inlämnad = Version == 1 ? null : _inlämnad;
        return Result.Klart;
    }

    /// <summary>Approves and freezes it: from now on its budget light is decided by the limits that hold today.</summary>
    /// <param name="tid">When.</param>
    /// <param name="trösklar">The limits in force.</param>
    /// <param name="svar">The answers that were handed in.</param>
    /// <returns>Refused unless it is handed in.</returns>
    public Result Godkänn(DateTimeOffset tid, Trösklar trösklar, Svar svar)
    {
        if (!Gå(Rapporthandling.Godkänna, out var nej))
        {
            return nej;
        }

        (_svar, Godkändes, Trösklar, GodkändVersion) = (svar, tid, trösklar, Version);
        return Result.Klart;
    }

    /// <summary>Begins a new version of an approved report; what was approved stands until the new one is.</summary>
    /// <param name="skäl">Why.</param>
    public Result Rätta(string skäl)
    {
        if (!Gå(Rapporthandling.Rätta, out var nej))
        {
            return nej;
        }

        (Version, Rättelseskäl) = (Version + 1, skäl);
        return Result.Klart;
    }

    /// <summary>Throws the new version away.</summary>
    public Result AvbrytRättelse()
    {
        if (!Rättas)
        {
            return new Fel("rapport.lage", "Det pågår ingen rättelse.", Felslag.Konflikt);
        }

        if (!Gå(Rapporthandling.AvbrytaRättelse, out var nej))
        {
            return nej;
        }

        (Version, Rättelseskäl) = (GodkändVersion ?? 1, null);
        return Result.Klart;
    }

    /// <summary>Gives it a diarienummer, or takes it away.</summary>
    public void Diarieför(string? diarienummer) => Diarienummer = diarienummer;

    private bool Gå(Rapporthandling handling, out Result nej)
    {
        var till = Status.Till(handling);
        nej = till.Fel is { } fel ? fel : Result.Klart;
        if (till.Lyckades)
        {
            _status = till.Värde;
        }

        return till.Lyckades;
    }
}
