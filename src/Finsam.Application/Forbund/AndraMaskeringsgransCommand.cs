using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes the masking limit. Data protection: not for those who read the counts, so the administratör alone.</summary>
/// <param name="Gräns">Counts from 1 up to, but not including, this are masked.</param>
/// <param name="Förstått">That the risk of a low limit is understood.</param>
/// <param name="Varför">The förbund's decision.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Administratör)]
public sealed record ÄndraMaskeringsgränsCommand(int? Gräns, bool Förstått, string? Varför, int Version) : IRequest<Result>
{
    /// <summary>Below this the risk that somebody is recognised must be weighed by the förbund.</summary>
    public const int Varningsgräns = 5;

    /// <summary>Highest; above it nearly everything would be hidden.</summary>
    public const int Högst = 50;
}

internal sealed class ÄndraMaskeringsgränsValidator : AbstractValidator<ÄndraMaskeringsgränsCommand>
{
    private const int MinstaSkäl = 20;

    public ÄndraMaskeringsgränsValidator()
    {
        RuleFor(c => c.Gräns).Cascade(CascadeMode.Stop).NotNull().WithMessage("Ange gränsen.")
            .InclusiveBetween(Maskeringsvärde.Minst, ÄndraMaskeringsgränsCommand.Högst)
            .WithMessage($"Gränsen ska vara mellan {Maskeringsvärde.Minst} och {ÄndraMaskeringsgränsCommand.Högst}.");
        this.Skäl(c => c.Varför);
        When(c => c.Gräns < ÄndraMaskeringsgränsCommand.Varningsgräns, () =>
        {
            RuleFor(c => c.Förstått).Equal(true).WithMessage("Bekräfta att förbundet har bedömt risken att någon känns igen.");
            RuleFor(c => c.Varför).MinimumLength(MinstaSkäl).WithMessage("Skriv vem som beslutade, när, och hur risken bedömdes.");
        });
    }
}

internal sealed class ÄndraMaskeringsgränsHandler(Inställningsändring ändring) : IRequestHandler<ÄndraMaskeringsgränsCommand, Result>
{
    public Task<Result> Handle(ÄndraMaskeringsgränsCommand request, CancellationToken cancellationToken) =>
        ändring.SparaAsync(Inställningsgrupp.Maskering, new Maskeringsvärde(request.Gräns!.Value), request.Version, request.Varför, cancellationToken);
}
