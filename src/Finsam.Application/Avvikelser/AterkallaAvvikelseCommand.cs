using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Takes an avvikelse back, before it is decided.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Skäl">Why; stands in the history.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande)]
public sealed record ÅterkallaAvvikelseCommand(Avvikelseval Vald, string Skäl) : IRequest<Result>;

internal sealed class ÅterkallaAvvikelseRegler : AbstractValidator<ÅterkallaAvvikelseCommand>
{
    public ÅterkallaAvvikelseRegler() => RuleFor(c => c.Skäl).Cascade(CascadeMode.Stop)
        .Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("Skriv varför avvikelsen återkallas. Det står kvar i historiken.").Skriven("Skälet", Avvikelse.MaxSkäl);
}

internal sealed class ÅterkallaAvvikelseHandler(Avvikelseregister register) : IRequestHandler<ÅterkallaAvvikelseCommand, Result>
{
    public Task<Result> Handle(ÅterkallaAvvikelseCommand request, CancellationToken cancellationToken) =>
        register.GörAsync(
            request.Vald, Avvikelsehandling.Återkalla, (a, av) => a.Återkalla(Textregler.Rensad(request.Skäl), av), Textregler.Rensad(request.Skäl), cancellationToken);
}
