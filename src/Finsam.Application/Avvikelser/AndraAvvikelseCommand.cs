using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Changes what is written about an avvikelse, before it is taken up.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Text">What it should say.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record ÄndraAvvikelseCommand(Avvikelseval Vald, Avvikelsetext Text) : IRequest<Result>;

internal sealed class ÄndraAvvikelseRegler : AbstractValidator<ÄndraAvvikelseCommand>
{
    public ÄndraAvvikelseRegler() => RuleFor(c => c.Text).SetValidator(new AvvikelsetextRegler());
}

internal sealed class ÄndraAvvikelseHandler(Avvikelseregister register) : IRequestHandler<ÄndraAvvikelseCommand, Result>
{
    public Task<Result> Handle(ÄndraAvvikelseCommand request, CancellationToken cancellationToken) =>
        register.GörAsync(request.Vald, Avvikelsehandling.Skriva, (a, av) => a.Skriv(request.Text.Uppgifter(), av), null, cancellationToken);
}
