using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Enkäter;

/// <summary>Writes how many forms on paper were handed out, and how many links were made but not handed out.</summary>
/// <param name="Del">The part of the round.</param>
/// <param name="Papper">Forms on paper.</param>
/// <param name="Oanvända">Links left over.</param>
[Behörighet(Roll.Kansli)]
public sealed record RäknaEnkätdelCommand(EnkätdelId Del, string? Papper, string? Oanvända) : IRequest<Result>;

internal sealed class RäknaEnkätdelRegler : AbstractValidator<RäknaEnkätdelCommand>
{
    public RäknaEnkätdelRegler()
    {
        RuleFor(c => c.Papper).Must(t => int.TryParse(t, out _)).WithMessage("Skriv ett antal.");
        RuleFor(c => c.Oanvända).Must(t => int.TryParse(t, out _)).WithMessage("Skriv ett antal.");
    }
}

internal sealed class RäknaEnkätdelHandler(Enkätregister register, IFinsamLager lager) : IRequestHandler<RäknaEnkätdelCommand, Result>
{
    public async Task<Result> Handle(RäknaEnkätdelCommand request, CancellationToken cancellationToken)
    {
        if (await register.HämtaAsync(request.Del, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        if (omgång.Läge != Enkätläge.Pågår)
        {
            return Enkätfel.Slut;
        }

        var räknat = omgång.Delar.Single(d => d.Id == request.Del).Räkna(int.Parse(request.Papper!), int.Parse(request.Oanvända!));
        return räknat.Lyckades ? await lager.SparaAsync(cancellationToken) : räknat;
    }
}
