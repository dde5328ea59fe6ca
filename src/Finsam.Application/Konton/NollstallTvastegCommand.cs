using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Forgets the second factor of someone who has lost it: the app, the recovery codes and the passkeys. The account's logins end.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Varför">The reason, for the history: how it was made sure who asked.</param>
[Behörighet(Roll.Administratör)]
public sealed record NollställTvåstegCommand(KontoId Konto, int Version, string Varför) : IRequest<Result>;

internal sealed class NollställTvåstegRegler : AbstractValidator<NollställTvåstegCommand>
{
    public NollställTvåstegRegler() => RuleFor(c => c.Varför).Skäl();
}

internal sealed class NollställTvåstegHandler(Kontoregister register) : IRequestHandler<NollställTvåstegCommand, Result>
{
    public async Task<Result> Handle(NollställTvåstegCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        await register.LäsFaktorerAsync(konto.Värde, cancellationToken);
        var nollställt = konto.Värde.NollställTvåsteg(register.Jag);
        if (!nollställt.Lyckades)
        {
            return nollställt;
        }

        register.Anteckna("konto.tvasteg-nollstallt", konto.Värde, varför: request.Varför);
        return await register.SparaAsync(cancellationToken);
    }
}
