using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Closes an account: its logins end and its link opens nothing.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Varför">The reason, for the history.</param>
[Behörighet(Roll.Administratör)]
public sealed record StängKontoCommand(KontoId Konto, int Version, string Varför) : IRequest<Result>;

internal sealed class StängKontoRegler : AbstractValidator<StängKontoCommand>
{
    public StängKontoRegler() => RuleFor(c => c.Varför).Skäl();
}

internal sealed class StängKontoHandler(Kontoregister register) : IRequestHandler<StängKontoCommand, Result>
{
    public async Task<Result> Handle(StängKontoCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        var kvar = await register.AnnanAdministratörAsync(request.Konto, cancellationToken);
        var stängt = konto.Värde.Stäng(register.Jag, register.Nu, register.Idag, kvar);
        if (!stängt.Lyckades)
        {
            return stängt;
        }

        await register.TaBortLänkAsync(request.Konto, cancellationToken);
        register.Anteckna("konto.stangt", konto.Värde, varför: request.Varför);
        return await register.SparaAsync(cancellationToken);
    }
}
