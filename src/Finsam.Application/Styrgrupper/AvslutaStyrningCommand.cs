using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>A styrgrupp steers an insats no longer; what its members saw of it closes with that.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Version">The version, of who steers the insats, that the user saw.</param>
/// <param name="Uppdrag">The group's uppdrag.</param>
/// <param name="Sista">The last day, or <c>null</c> to end it at once.</param>
[Behörighet(Roll.Kansli)]
public sealed record AvslutaStyrningCommand(string Insats, int Version, StyrgruppsuppdragId Uppdrag, DateOnly? Sista) : IRequest<Result>;

internal sealed class AvslutaStyrningHandler(Styrgruppsregister register) : IRequestHandler<AvslutaStyrningCommand, Result>
{
    public async Task<Result> Handle(AvslutaStyrningCommand request, CancellationToken cancellationToken)
    {
        var hämtat = await register.UppdragAsync(request.Insats, request.Version, request.Uppdrag, cancellationToken);
        if (!hämtat.Lyckades)
        {
            return hämtat.Fel;
        }

        var (styrning, insats, uppdrag, grupp) = hämtat.Värde;
        var gammalt = uppdrag.Tid;
        var avslutat = styrning.Avsluta(uppdrag.Id, request.Sista ?? register.Idag.AddDays(-1));
        if (!avslutat.Lyckades)
        {
            return avslutat;
        }

        register.AntecknaStyrning("styrning.avslutad", grupp, insats, gammalt, styrning.Uppdrag.Contains(uppdrag) ? uppdrag.Tid : null);
        return await register.SparaAsync(cancellationToken);
    }
}
