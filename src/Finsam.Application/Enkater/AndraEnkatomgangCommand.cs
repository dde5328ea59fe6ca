using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Enkäter;

/// <summary>Changes the name and the days of a round that goes on.</summary>
/// <param name="Id">The round.</param>
/// <param name="Namn">What it is called.</param>
/// <param name="Öppnar">The first day.</param>
/// <param name="Stänger">The last day.</param>
/// <param name="Sedd">The version that was seen.</param>
[Behörighet(Roll.Kansli)]
public sealed record ÄndraEnkätomgångCommand(EnkätomgångId Id, string Namn, DateOnly? Öppnar, DateOnly? Stänger, int Sedd) : IRequest<Result>;

internal sealed class ÄndraEnkätomgångRegler : AbstractValidator<ÄndraEnkätomgångCommand>
{
    public ÄndraEnkätomgångRegler()
    {
        RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv ett namn.").Skriven("Namnet", Enkätomgång.MaxNamn);
        RuleFor(c => c.Öppnar).NotNull().WithMessage("Välj första dagen.");
        RuleFor(c => c.Stänger).NotNull().WithMessage("Välj sista dagen.");
    }
}

internal sealed class ÄndraEnkätomgångHandler(Enkätregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<ÄndraEnkätomgångCommand, Result>
{
    public async Task<Result> Handle(ÄndraEnkätomgångCommand request, CancellationToken cancellationToken)
    {
        if (await register.HämtaAsync(request.Id, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        if (omgång.Ändra(request.Namn, request.Öppnar!.Value, request.Stänger!.Value, klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(Enkäthistorik.Av("enkat.andrad", omgång));
        return await lager.SparaAsync(cancellationToken);
    }
}
