using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Takes away a perspektiv with all in it, a mål with its mått, or a mått. What it said stands in the history.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Plats">Which.</param>
/// <param name="Sedd">The version of the perspektiv, or of the mål, that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record TaBortUrStyrkortCommand(int År, string? Insats, Styrkortsplats Plats, int Sedd) : IRequest<Result>;

internal sealed class TaBortUrStyrkortHandler(Styrkortsregister register) : IRequestHandler<TaBortUrStyrkortCommand, Result>
{
    public Task<Result> Handle(TaBortUrStyrkortCommand request, CancellationToken cancellationToken) => register.ÄndraAsync(
        request.År,
        request.Insats,
        "borttagen_del",
        s => s.TaBort(request.Plats, request.Sedd),
        s => request.Plats switch
        {
            { Mått: not null } => Styrkortshistorik.Måttet(s, request.Plats),
            { Mål: not null } => Styrkortshistorik.Målet(s, request.Plats),
            _ => Styrkortshistorik.Perspektivet(s.Perspektivet(request.Plats.Perspektiv)),
        },
        cancellationToken);
}
