using Finsam.Application.Behörighet;
using Finsam.Domain.Insatsrapporter;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks for the mallar of the reports, all versions.</summary>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record MallarQuery : IRequest<IReadOnlyList<Mall>>;

internal sealed class MallarHandler(Mallregister register) : IRequestHandler<MallarQuery, IReadOnlyList<Mall>>
{
    public Task<IReadOnlyList<Mall>> Handle(MallarQuery request, CancellationToken cancellationToken) => register.AllaAsync(cancellationToken);
}
