using Finsam.Application.Behörighet;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Enkäter;

/// <summary>Gives up a round: everything that was answered in it is taken away.</summary>
/// <param name="Id">The round.</param>
[Behörighet(Roll.Kansli)]
public sealed record AvbrytEnkätomgångCommand(EnkätomgångId Id) : IRequest<Result>;

internal sealed class AvbrytEnkätomgångHandler(Enkätstängning stängning) : IRequestHandler<AvbrytEnkätomgångCommand, Result>
{
    public Task<Result> Handle(AvbrytEnkätomgångCommand request, CancellationToken cancellationToken) => stängning.AvbrytAsync(request.Id, cancellationToken);
}
