using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Answers the question by what is written now, and reports the avvikelse again.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Text">What it should say.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record KompletteraAvvikelseCommand(Avvikelseval Vald, Avvikelsetext Text) : IRequest<Result>;

internal sealed class KompletteraAvvikelseRegler : AbstractValidator<KompletteraAvvikelseCommand>
{
    public KompletteraAvvikelseRegler() => RuleFor(c => c.Text).SetValidator(new AvvikelsetextRegler());
}

internal sealed class KompletteraAvvikelseHandler(Avvikelseregister register) : IRequestHandler<KompletteraAvvikelseCommand, Result>
{
    public Task<Result> Handle(KompletteraAvvikelseCommand request, CancellationToken cancellationToken) =>
        register.GörAsync(request.Vald, Avvikelsehandling.Komplettera, (a, av) => a.Komplettera(request.Text.Uppgifter(), av), null, cancellationToken);
}
