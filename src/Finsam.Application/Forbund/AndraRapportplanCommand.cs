using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes which reports are expected and when they are due.</summary>
/// <param name="Kalender">How often.</param>
/// <param name="SistaIMånaden">Due on the last day of the month after; otherwise by days.</param>
/// <param name="DagarEfter">Days after the end of what is reported.</param>
/// <param name="Diariemönster">How diarienummer are made when a report is handed in; empty where they are given by hand.</param>
/// <param name="Varför">The förbund's decision.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraRapportplanCommand(Rapportkalender Kalender, bool SistaIMånaden, int? DagarEfter, string? Diariemönster, string? Varför, int Version) : IRequest<Result>;

internal sealed class ÄndraRapportplanValidator : AbstractValidator<ÄndraRapportplanCommand>
{
    public ÄndraRapportplanValidator()
    {
        RuleFor(c => c.Kalender).IsInEnum().WithMessage("Välj hur ofta insatserna rapporterar.");
        When(c => !c.SistaIMånaden, () => RuleFor(c => c.DagarEfter).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Ange hur många dagar.")
            .InclusiveBetween(Rapportplan.MinstaDagar, Rapportplan.FlestaDagar)
            .WithMessage($"Dagarna ska vara mellan {Rapportplan.MinstaDagar} och {Rapportplan.FlestaDagar}."));
        When(c => !string.IsNullOrWhiteSpace(c.Diariemönster), () => RuleFor(c => c.Diariemönster).Custom((mönster, prövning) =>
        {
            if (Rapportplan.Mönsterfel(mönster!.Trim()) is { } fel)
            {
                prövning.AddFailure(fel);
            }
        }));
        this.Skäl(c => c.Varför);
    }
}

internal sealed class ÄndraRapportplanHandler(Inställningsändring ändring) : IRequestHandler<ÄndraRapportplanCommand, Result>
{
    public Task<Result> Handle(ÄndraRapportplanCommand request, CancellationToken cancellationToken) => ändring.SparaAsync(
        Inställningsgrupp.Rapportplan,
        new Rapportplan
        {
            Kalender = request.Kalender,
            DagarEfter = request.SistaIMånaden ? null : request.DagarEfter,
            Diariemönster = string.IsNullOrWhiteSpace(request.Diariemönster) ? null : request.Diariemönster.Trim(),
        },
        request.Version,
        request.Varför,
        cancellationToken);
}
