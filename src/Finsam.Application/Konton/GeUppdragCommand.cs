using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Gives an account a role.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Roll">The role.</param>
/// <param name="Insats">Kod of the insats, where the role is held for one.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, where the role is held for one.</param>
/// <param name="Från">First day, or <c>null</c> for today.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
[Behörighet(Domain.Konton.Roll.Administratör)]
public sealed record GeUppdragCommand(KontoId Konto, int Version, Roll? Roll, string? Insats, string? Lokusgrupp, DateOnly? Från, DateOnly? Tom) : IRequest<Result>;

internal sealed class GeUppdragRegler : AbstractValidator<GeUppdragCommand>
{
    public GeUppdragRegler() => RuleFor(c => c.Roll).Vald();
}

internal sealed class GeUppdragHandler(Kontoregister register) : IRequestHandler<GeUppdragCommand, Result>
{
    public async Task<Result> Handle(GeUppdragCommand request, CancellationToken cancellationToken)
    {
        var konto = await register.HämtaAsync(request.Konto, request.Version, cancellationToken);
        if (!konto.Lyckades)
        {
            return konto.Fel;
        }

        var (insats, lokusgrupp) = await register.SlåUppAsync(request.Insats, request.Lokusgrupp, cancellationToken);
        var uppdrag = konto.Värde.Ge(register.Jag, request.Roll!.Value, insats, lokusgrupp, request.Från ?? register.Idag, request.Tom);
        if (!uppdrag.Lyckades)
        {
            return uppdrag.Fel;
        }

        register.Anteckna("uppdrag.nytt", konto.Värde, nytt: await register.BeskrivAsync(uppdrag.Värde, cancellationToken));
        return await register.SparaAsync(cancellationToken);
    }
}
