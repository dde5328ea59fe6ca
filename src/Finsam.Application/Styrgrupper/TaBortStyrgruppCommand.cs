using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Takes away a styrgrupp that was made by mistake: one that has had neither seats nor insatser.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli)]
public sealed record TaBortStyrgruppCommand(string Kod, int Version) : IRequest<Result>;

internal sealed class TaBortStyrgruppHandler(Styrgruppsregister register) : IRequestHandler<TaBortStyrgruppCommand, Result>
{
    public async Task<Result> Handle(TaBortStyrgruppCommand request, CancellationToken cancellationToken)
    {
        var grupp = await register.HämtaAsync(request.Kod, request.Version, cancellationToken);
        if (!grupp.Lyckades)
        {
            return grupp.Fel;
        }

        if (grupp.Värde.Ledamöter.Count > 0 || await register.StyrNågotAsync(grupp.Värde, cancellationToken))
        {
            return Styrgruppsfel.IBruk;
        }

        register.Anteckna("styrgrupp.borttagen", grupp.Värde, Styrgruppsregister.Beskriv(grupp.Värde, await register.LokusgruppAsync(grupp.Värde, cancellationToken)), null);
        register.TaBort(grupp.Värde);
        return await register.SparaAsync(cancellationToken);
    }
}
