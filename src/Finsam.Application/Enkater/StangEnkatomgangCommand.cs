using Finsam.Application.Behörighet;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Enkäter;

/// <summary>Closes a round now: what was sent becomes answers, what was not sent is gone.</summary>
/// <param name="Id">The round.</param>
[Behörighet(Roll.Kansli, Roll.Driftansvarig)]
public sealed record StängEnkätomgångCommand(EnkätomgångId Id) : IRequest<Result>;

internal sealed class StängEnkätomgångHandler(Enkätstängning stängning) : IRequestHandler<StängEnkätomgångCommand, Result>
{
    public Task<Result> Handle(StängEnkätomgångCommand request, CancellationToken cancellationToken) => stängning.StängAsync(request.Id, cancellationToken);
}
