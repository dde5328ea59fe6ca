using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for the avvikelser that wait for a decision.</summary>
[Behörighet(Roll.Förbundschef, Roll.Kansli, Roll.Ekonom)]
public sealed record BeslutsköQuery : IRequest<BeslutsköVy>;

/// <summary>The queue: the heaviest first, and of equals the oldest.</summary>
/// <param name="Rader">Those that wait; empty for whoever has no right to decide today.</param>
/// <param name="FårBesluta">Whether the user may decide today.</param>
/// <param name="Delegation">On whose delegation, or <c>null</c>.</param>
public sealed record BeslutsköVy(IReadOnlyList<Beslutsrad> Rader, bool FårBesluta, string? Delegation);

/// <summary>One that waits.</summary>
/// <param name="Rad">The avvikelse with its insats and age.</param>
/// <param name="Vikt">How much it weighs, and why.</param>
public sealed record Beslutsrad(Avvikelserad Rad, Avvikelsevikt Vikt)
{
    /// <summary>What a command tells that the user has seen.</summary>
    public Avvikelseval Val => new(Rad.Avvikelse.Nummer, Rad.Avvikelse.Version);
}

internal sealed class BeslutsköHandler(IFinsamContext db, Avvikelselista lista, Beslutsrätt beslutsrätt) : IRequestHandler<BeslutsköQuery, BeslutsköVy>
{
    public async Task<BeslutsköVy> Handle(BeslutsköQuery request, CancellationToken cancellationToken)
    {
        if (await beslutsrätt.LäsAsync(cancellationToken) is not { } rätt)
        {
            return new([], false, null);
        }

        var rader = await lista.RaderAsync(
            db.Avvikelser.Where(a => a.Status == Avvikelsestatus.Anmäld || a.Status == Avvikelsestatus.UnderGranskning), cancellationToken);
        return new(
        [
            .. rader.Select(r => new Beslutsrad(r, Avvikelsevikt.Av(r.Avvikelse, r.Dagar)))
                .OrderByDescending(r => r.Vikt.Poäng).ThenByDescending(r => r.Rad.Dagar).ThenBy(r => r.Rad.Avvikelse.Nummer),
        ],
        true,
        rätt.Delegation);
    }
}
