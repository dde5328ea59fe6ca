using Finsam.Application.Behörighet;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes how much the förbund may save, and how large its reservfond is.</summary>
/// <param name="TakProcent">Percent of the year's medlemsavgifter.</param>
/// <param name="ReservfondTkr">Thousands of kronor.</param>
/// <param name="Varför">The förbund's decision.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraKapitalregelCommand(decimal? TakProcent, int? ReservfondTkr, string? Varför, int Version) : IRequest<Result>;

internal sealed class ÄndraKapitalregelValidator : AbstractValidator<ÄndraKapitalregelCommand>
{
    public ÄndraKapitalregelValidator()
    {
        RuleFor(c => c.TakProcent).Must(tak => tak is >= 0 and <= 1000).WithMessage("Taket ska vara mellan 0 och 1 000 procent.");
        RuleFor(c => c.ReservfondTkr).Must(tkr => tkr is >= 0 and <= Förbundspost.MaxTkr).WithMessage("Skriv reservfonden i tusental kronor; 0 om det inte finns någon.");
        this.Skäl(c => c.Varför);
    }
}

internal sealed class ÄndraKapitalregelHandler(Inställningsändring ändring) : IRequestHandler<ÄndraKapitalregelCommand, Result>
{
    public Task<Result> Handle(ÄndraKapitalregelCommand request, CancellationToken cancellationToken) => ändring.SparaAsync(
        Inställningsgrupp.Kapital,
        new Kapitalregel { TakProcent = request.TakProcent!.Value, ReservfondTkr = request.ReservfondTkr!.Value },
        request.Version,
        request.Varför,
        cancellationToken);
}
