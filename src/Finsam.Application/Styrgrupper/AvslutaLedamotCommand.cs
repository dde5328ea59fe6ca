using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Ends a seat in a styrgrupp; what it opened closes with it.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Ledamot">The seat.</param>
/// <param name="Sista">The last day it is held, or <c>null</c> to end it at once.</param>
[Behörighet(Roll.Kansli)]
public sealed record AvslutaLedamotCommand(string Kod, int Version, StyrgruppsledamotId Ledamot, DateOnly? Sista) : IRequest<Result>;

internal sealed class AvslutaLedamotHandler(Styrgruppsregister register) : IRequestHandler<AvslutaLedamotCommand, Result>
{
    public async Task<Result> Handle(AvslutaLedamotCommand request, CancellationToken cancellationToken)
    {
        var grupp = await register.HämtaAsync(request.Kod, request.Version, cancellationToken);
        if (!grupp.Lyckades)
        {
            return grupp.Fel;
        }

        if (grupp.Värde.Ledamöter.FirstOrDefault(l => l.Id == request.Ledamot) is not { } ledamot)
        {
            return Styrgruppsfel.LedamotFinnsInte;
        }

        var namn = await register.NamnAsync(grupp.Värde, null, cancellationToken);
        var gammalt = Styrgruppsregister.Beskriv(ledamot, namn);
        var avslutat = grupp.Värde.Avsluta(request.Ledamot, request.Sista ?? register.Idag.AddDays(-1));
        if (!avslutat.Lyckades)
        {
            return avslutat;
        }

        var nytt = grupp.Värde.Ledamöter.Contains(ledamot) ? Styrgruppsregister.Beskriv(ledamot, namn) : null;
        register.AntecknaPlats("ledamot.avslutad", grupp.Värde, gammalt, nytt, ledamot.Konto);
        return await register.SparaAsync(cancellationToken);
    }
}
