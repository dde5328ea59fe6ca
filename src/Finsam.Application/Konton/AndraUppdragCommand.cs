using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Konton;

/// <summary>Corrects from when to when a role is held.</summary>
/// <param name="Konto">The account.</param>
/// <param name="Version">The version that the user saw.</param>
/// <param name="Uppdrag">The uppdrag.</param>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
/// <param name="Varför">The reason, for the history.</param>
[Behörighet(Roll.Administratör)]
public sealed record ÄndraUppdragCommand(KontoId Konto, int Version, KontouppdragId Uppdrag, DateOnly? Från, DateOnly? Tom, string Varför) : IRequest<Result>;

internal sealed class ÄndraUppdragRegler : AbstractValidator<ÄndraUppdragCommand>
{
    public ÄndraUppdragRegler()
    {
        RuleFor(c => c.Från).NotNull().WithMessage("Skriv den första dagen.");
        RuleFor(c => c.Varför).Skäl();
    }
}

internal sealed class ÄndraUppdragHandler(Kontoregister register) : IRequestHandler<ÄndraUppdragCommand, Result>
{
    public async Task<Result> Handle(ÄndraUppdragCommand request, CancellationToken cancellationToken)
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
        var ändrat = konto.Värde.Ändra(register.Jag, request.Uppdrag, request.Från!.Value, request.Tom, register.Idag, kvar);
        if (!ändrat.Lyckades)
        {
            return ändrat;
        }

        register.Anteckna("uppdrag.andrat", konto.Värde, gammalt, await register.BeskrivAsync(uppdrag, cancellationToken), request.Varför);
        return await register.SparaAsync(cancellationToken);
    }
}
