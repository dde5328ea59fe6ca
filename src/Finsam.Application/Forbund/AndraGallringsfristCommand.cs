using Finsam.Application.Behörighet;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Says how long deltagare are kept, by the förbund's dokumenthanteringsplan.</summary>
/// <param name="Månader">Months.</param>
/// <param name="Från">What they are counted from.</param>
/// <param name="Varför">The förbund's decision.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraGallringsfristCommand(int? Månader, Gallringsgrund Från, string? Varför, int Version) : IRequest<Result>;

internal sealed class ÄndraGallringsfristValidator : AbstractValidator<ÄndraGallringsfristCommand>
{
    public ÄndraGallringsfristValidator() => this.Skäl(c => c.Varför);
}

internal sealed class ÄndraGallringsfristHandler(Inställningsändring ändring) : IRequestHandler<ÄndraGallringsfristCommand, Result>
{
    public async Task<Result> Handle(ÄndraGallringsfristCommand request, CancellationToken cancellationToken)
    {
        var frist = Gallringsfrist.Tolka(request.Månader, request.Från);
        return frist.Lyckades ? await ändring.SparaAsync(Inställningsgrupp.Gallring, frist.Värde, request.Version, request.Varför, cancellationToken) : frist.Fel;
    }
}
