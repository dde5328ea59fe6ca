using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Styrgrupper;

/// <summary>Corrects what is written of a seat in a styrgrupp.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Ledamot">The seat.</param>
/// <param name="Konto">The account, or <c>null</c> for someone who has none.</param>
/// <param name="Funktion">What they are; needed without an account.</param>
/// <param name="Huvudman">Which kind of huvudman they sit for.</param>
/// <param name="Organisation">The organisation; may be empty for the two authorities.</param>
/// <param name="Plats">Which seat.</param>
/// <param name="Ordförande">Whether they chair the group.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record ÄndraLedamotCommand(
    string Kod,
    int Version,
    StyrgruppsledamotId Ledamot,
    KontoId? Konto,
    string? Funktion,
    Huvudmannaslag? Huvudman,
    string? Organisation,
    Ledamotsplats? Plats,
    bool Ordförande,
    DateOnly? Från,
    DateOnly? Tom) : IRequest<Result>, ILedamotsfält;

internal sealed class ÄndraLedamotRegler : AbstractValidator<ÄndraLedamotCommand>
{
    public ÄndraLedamotRegler() => this.Ledamotsregler();
}

internal sealed class ÄndraLedamotHandler(Styrgruppsregister register) : IRequestHandler<ÄndraLedamotCommand, Result>
{
    public async Task<Result> Handle(ÄndraLedamotCommand request, CancellationToken cancellationToken)
    {
        var uppgifter = request.Uppgifter();
        var grupp = await register.HämtaAsync(request.Kod, request.Version, cancellationToken);
        if ((uppgifter.Fel ?? grupp.Fel) is { } fel)
        {
            return fel;
        }

        if (grupp.Värde.Ledamöter.FirstOrDefault(l => l.Id == request.Ledamot) is not { } ledamot)
        {
            return Styrgruppsfel.LedamotFinnsInte;
        }

        // Whoever has the seat keeps it, though their account has been closed since; nobody moves their own.
        var innan = ledamot.Konto;
        if ((innan == request.Konto ? register.Eget(innan) : await register.FårSittaAsync(request.Konto, cancellationToken)) is { } nej)
        {
            return nej;
        }

        var namn = await register.NamnAsync(grupp.Värde, request.Konto, cancellationToken);
        var gammalt = Styrgruppsregister.Beskriv(ledamot, namn);
        var ändrat = grupp.Värde.Ändra(request.Ledamot, uppgifter.Värde, namn);
        if (!ändrat.Lyckades)
        {
            return ändrat;
        }

        register.AntecknaPlats("ledamot.andrad", grupp.Värde, gammalt, Styrgruppsregister.Beskriv(ledamot, namn), innan, request.Konto);
        return await register.SparaAsync(cancellationToken);
    }
}
