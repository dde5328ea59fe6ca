using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Lifts an avvikelse to the board, or takes it off its PM again.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Upp">Whether it is to stand in the PM.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record LyftAvvikelseCommand(Avvikelseval Vald, bool Upp) : IRequest<Result>;

internal sealed class LyftAvvikelseHandler(Avvikelseregister register) : IRequestHandler<LyftAvvikelseCommand, Result>
{
    public Task<Result> Handle(LyftAvvikelseCommand request, CancellationToken cancellationToken) =>
        request.Upp
            ? register.GörAsync(request.Vald, Avvikelsehandling.Lyfta, (a, av) => a.LyftTillStyrelsen(av), null, cancellationToken)
            : register.GörAsync(request.Vald, Avvikelsehandling.TaNer, (a, av) => a.TaNer(av), null, cancellationToken);
}
