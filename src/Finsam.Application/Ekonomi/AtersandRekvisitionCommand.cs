using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Ekonomi;

/// <summary>Sends a rekvisition back to the insats, with a reason.</summary>
/// <param name="Id">The rekvisition.</param>
/// <param name="Sedd">The version of it that was seen.</param>
/// <param name="Skäl">What is to be corrected.</param>
[Behörighet(Roll.Ekonom, Roll.Förbundschef, Roll.Kansli)]
public sealed record ÅtersändRekvisitionCommand(RekvisitionId Id, int Sedd, string Skäl) : IRequest<Result>;

internal sealed class ÅtersändRekvisitionRegler : AbstractValidator<ÅtersändRekvisitionCommand>
{
    public ÅtersändRekvisitionRegler() =>
        RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad som behöver rättas.").Skriven("Skälet", Rekvisition.MaxText);
}

internal sealed class ÅtersändRekvisitionHandler(Ekonomiunderlag underlag, IFinsamLager lager) : IRequestHandler<ÅtersändRekvisitionCommand, Result>
{
    public async Task<Result> Handle(ÅtersändRekvisitionCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await underlag.RekvisitionAsync(request.Id, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rekvisition) = öppnad.Värde;
        var förr = Ekonomiunderlag.Beskriv(rekvisition);
        var skäl = request.Skäl.Trim();
        if (rekvisition.SändTillbaka(skäl, request.Sedd, underlag.Underskrift).Fel is { } fel)
        {
            return fel;
        }

        underlag.Anteckna("rekvisition.atersand", insats, förr, Ekonomiunderlag.Beskriv(rekvisition), skäl);
        return await lager.SparaAsync(cancellationToken);
    }
}
