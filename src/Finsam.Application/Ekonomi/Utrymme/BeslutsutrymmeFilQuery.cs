using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Ekonomi;
using MediatR;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Asks for the beslutsutrymme as a workbook.</summary>
/// <param name="Med">Which ansökningar to count as granted.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record BeslutsutrymmeFilQuery(IReadOnlyCollection<AnsökanId> Med) : IRequest<Kalkylfil>;

internal sealed class BeslutsutrymmeFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<BeslutsutrymmeFilQuery, Kalkylfil>
{
    public async Task<Kalkylfil> Handle(BeslutsutrymmeFilQuery request, CancellationToken cancellationToken) =>
        new(skrivare.Skriv(Utrymmesbok.Av(await mediator.Send(new BeslutsutrymmeQuery(null, request.Med), cancellationToken))), "beslutsutrymme.xlsx");
}
