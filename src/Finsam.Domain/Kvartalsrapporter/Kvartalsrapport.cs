using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Identity of a <see cref="Kvartalsrapport"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct KvartalsrapportId(Guid Value);

/// <summary>How far a report has come. Source: design.md, "Kvartalsrapport".</summary>
public enum Rapportstatus
{
    /// <summary>The styrgrupp's own room: says nothing yet.</summary>
    [Kod("utkast")]
    Utkast,

    /// <summary>Handed in.</summary>
    [Kod("inlamnad")]
    Inlämnad,

    /// <summary>Approved and frozen: import cannot change it.</summary>
    [Kod("godkand")]
    Godkänd,
}

/// <summary>What a styrgrupp answers about one insats and one quarter.</summary>
public sealed class Kvartalsrapport
{
    private Rapportstatus _status;

    /// <summary>Identity.</summary>
    public required KvartalsrapportId Id { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The day it was handed in, or <c>null</c> while a draft.</summary>
    public DateOnly? Inlämnad { get; init; }

    /// <summary>How far it has come.</summary>
    public Rapportstatus Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>When it was approved, or <c>null</c> until then, and for one approved before this was kept.</summary>
    public DateTimeOffset? Godkändes { get; private set; }

    /// <summary>The limits of the budget light that held when it was approved; <c>null</c> until then.</summary>
    public Trösklar? Trösklar { get; private set; }

    /// <summary>The answers.</summary>
    public required Svar Svar { get; init; }

    /// <summary>How each mål of the insats was judged; what counts only when the report is handed in.</summary>
    public ICollection<Målbedömning> Målbedömningar { get; init; } = [];

    /// <summary>Only a report that is handed in counts.</summary>
    public bool ÄrInlämnad => Inlämnad is not null;

    /// <summary>Approves and freezes it: from now on its budget light is decided by the limits that hold today.</summary>
    /// <param name="tid">When.</param>
    /// <param name="trösklar">The limits in force.</param>
    /// <returns>Refused unless it is handed in.</returns>
    public Result Godkänn(DateTimeOffset tid, Trösklar trösklar)
    {
        if (Status != Rapportstatus.Inlämnad)
        {
            return new Fel(
                "rapport.inte-inlamnad",
                Status == Rapportstatus.Godkänd ? "Rapporten är redan godkänd." : "Rapporten är inte inlämnad och kan inte godkännas än.",
                Felslag.Konflikt);
        }

        (_status, Godkändes, Trösklar) = (Rapportstatus.Godkänd, tid, trösklar);
        return Result.Klart;
    }
}

/// <summary>A note to an answer. Source: formats/utbyte.md, <c>kommentarer.csv</c>.</summary>
public sealed class Kommentar
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 4000;

    /// <summary>The <c>fraga</c> of a note that belongs to the budget and to no question.</summary>
    public const string Budget = "budget";

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The code of a <see cref="Kvartalsrapporter.Fråga"/>, <c>inlamnad</c>, or <see cref="Budget"/>.</summary>
    public required string Fråga { get; init; }

    /// <summary>The note.</summary>
    public required string Text { get; init; }
}
