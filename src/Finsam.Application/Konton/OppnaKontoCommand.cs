using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Opens a closed account; what uppdrag of it still hold, hold again.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Varför">The reason, for the history.</param>
[Behörighet(Roll.Administratör)]
public sealed record ÖppnaKontoCommand(KontoId Konto, int Version, string Varför) : IRequest<Result>;

internal sealed class ÖppnaKontoRegler : AbstractValidator<ÖppnaKontoCommand>
{
    public ÖppnaKontoRegler() => RuleFor(c => c.Varför).Skäl();
}

internal sealed class ÖppnaKontoHandler(Kontoregister register) : IRequestHandler<ÖppnaKontoCommand, Result>
{
    public async Task<Result> Handle(ÖppnaKontoCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        var öppnat = konto.Värde.Öppna(register.Jag);
        if (!öppnat.Lyckades)
        {
            return öppnat;
        }

        register.Anteckna("konto.oppnat", konto.Värde, varför: request.Varför);
        return await register.SparaAsync(cancellationToken);
    }
}
