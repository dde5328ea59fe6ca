using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Ends a role.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Uppdrag">The uppdrag.</param>
/// <param name="Sista">The last day it holds, or <c>null</c> to end it at once.</param>
/// <param name="Varför">The reason, for the history.</param>
[Behörighet(Roll.Administratör)]
public sealed record AvslutaUppdragCommand(KontoId Konto, int Version, KontouppdragId Uppdrag, DateOnly? Sista, string Varför) : IRequest<Result>;

internal sealed class AvslutaUppdragRegler : AbstractValidator<AvslutaUppdragCommand>
{
    public AvslutaUppdragRegler() => RuleFor(c => c.Varför).Skäl();
}

internal sealed class AvslutaUppdragHandler(Kontoregister register) : IRequestHandler<AvslutaUppdragCommand, Result>
{
    public async Task<Result> Handle(AvslutaUppdragCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        if (konto.Värde.Uppdrag.FirstOrDefault(u => u.Id == request.Uppdrag) is not { } uppdrag)
        {
            return Kontofel.UppdragFinnsInte;
        }

        var gammalt = await register.BeskrivAsync(uppdrag, cancellationToken);
        var kvar = await register.AnnanAdministratörAsync(request.Konto, cancellationToken);
        var avslutat = konto.Värde.Avsluta(register.Jag, request.Uppdrag, request.Sista ?? register.Idag.AddDays(-1), register.Idag, kvar);
        if (!avslutat.Lyckades)
        {
            return avslutat;
        }

        var nytt = konto.Värde.Uppdrag.Contains(uppdrag) ? await register.BeskrivAsync(uppdrag, cancellationToken) : null;
        register.Anteckna("uppdrag.avslutat", konto.Värde, gammalt, nytt, request.Varför);
        return await register.SparaAsync(cancellationToken);
    }
}
