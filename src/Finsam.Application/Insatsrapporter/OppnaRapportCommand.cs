using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Opens a locked report again; signatures fall. Of one that is handed in, begins a new version.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
/// <param name="Skäl">Why.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record ÖppnaRapportCommand(string Kod, string Rapport, string Skäl) : IRequest<Result>;

internal sealed class ÖppnaRapportValidator : AbstractValidator<ÖppnaRapportCommand>
{
    public ÖppnaRapportValidator()
    {
        RuleFor(c => c.Skäl).NotEmpty().WithMessage("Skriv varför. Det står kvar i historiken.");
        RuleFor(c => c.Skäl).Skriven("Skälet", Insatsrapport.MaxSkäl);
    }
}

internal sealed class ÖppnaRapportHandler(IFinsamLager lager, Rapportregister register) : IRequestHandler<ÖppnaRapportCommand, Result>
{
    public async Task<Result> Handle(ÖppnaRapportCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.SkrivAsync(request.Kod, request.Rapport, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var inlämnad = öppnad.Värde.Rapport.Status == Insatsrapportstatus.Inlämnad;
        var steg = inlämnad ? öppnad.Värde.Rapport.NyVersion(request.Skäl.Trim()) : öppnad.Värde.Rapport.Öppna();
        return await lager.SparaAsync(öppnad.Värde, steg, inlämnad ? "insatsrapport.ny_version" : "insatsrapport.oppnad", request.Skäl.Trim(), null, cancellationToken);
    }
}
