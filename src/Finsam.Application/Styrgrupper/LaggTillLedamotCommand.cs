using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Gives somebody a seat in a styrgrupp. An account with a seat sees what the group steers, on the days of both.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Konto">The account, or <c>null</c> for someone who has none.</param>
/// <param name="Funktion">What they are; needed without an account.</param>
/// <param name="Huvudman">Which kind of huvudman they sit for.</param>
/// <param name="Organisation">The organisation; may be empty for the two authorities.</param>
/// <param name="Plats">Which seat.</param>
/// <param name="Ordförande">Whether they chair the group.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäggTillLedamotCommand(
    string Kod,
    int Version,
    KontoId? Konto,
    string? Funktion,
    Huvudmannaslag? Huvudman,
    string? Organisation,
    Ledamotsplats? Plats,
    bool Ordförande,
    DateOnly? Från,
    DateOnly? Tom) : IRequest<Result>, ILedamotsfält;

internal sealed class LäggTillLedamotRegler : AbstractValidator<LäggTillLedamotCommand>
{
    public LäggTillLedamotRegler() => this.Ledamotsregler();
}

internal sealed class LäggTillLedamotHandler(Styrgruppsregister register) : IRequestHandler<LäggTillLedamotCommand, Result>
{
    public async Task<Result> Handle(LäggTillLedamotCommand request, CancellationToken cancellationToken)
    {
        var uppgifter = request.Uppgifter();
        var grupp = await register.HämtaAsync(request.Kod, request.Version, cancellationToken);
        if ((uppgifter.Fel ?? grupp.Fel ?? await register.FårSittaAsync(request.Konto, cancellationToken)) is { } fel)
        {
            return fel;
        }

        var namn = await register.NamnAsync(grupp.Värde, request.Konto, cancellationToken);
        var ledamot = grupp.Värde.LäggTill(uppgifter.Värde, namn);
        if (!ledamot.Lyckades)
        {
            return ledamot.Fel;
        }

        register.AntecknaPlats("ledamot.ny", grupp.Värde, null, Styrgruppsregister.Beskriv(ledamot.Värde, namn), request.Konto);
        return await register.SparaAsync(cancellationToken);
    }
}
