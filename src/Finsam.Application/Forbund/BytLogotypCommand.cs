using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes the förbund's logotype.</summary>
/// <param name="Innehåll">The file as it was uploaded; what it is is seen from it, not from its name.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record BytLogotypCommand(byte[] Innehåll, int Version) : IRequest<Result>;

internal sealed class BytLogotypHandler(Inställningsändring ändring) : IRequestHandler<BytLogotypCommand, Result>
{
    public async Task<Result> Handle(BytLogotypCommand request, CancellationToken cancellationToken)
    {
        var granskad = Logotypgranskning.Granska(request.Innehåll);
        return granskad.Lyckades
            ? await ändring.SparaAsync(Inställningsgrupp.Logotyp, granskad.Värde, request.Version, null, cancellationToken)
            : granskad.Fel;
    }
}
