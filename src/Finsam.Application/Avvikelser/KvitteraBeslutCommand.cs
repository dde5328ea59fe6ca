using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Says that the styrgrupp has read the decision.</summary>
/// <param name="Vald">Which, as it was seen.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record KvitteraBeslutCommand(Avvikelseval Vald) : IRequest<Result>;

internal sealed class KvitteraBeslutHandler(Avvikelseregister register) : IRequestHandler<KvitteraBeslutCommand, Result>
{
    public Task<Result> Handle(KvitteraBeslutCommand request, CancellationToken cancellationToken) =>
        register.GörAsync(request.Vald, Avvikelsehandling.Kvittera, (a, av) => a.Kvittera(av), null, cancellationToken);
}
