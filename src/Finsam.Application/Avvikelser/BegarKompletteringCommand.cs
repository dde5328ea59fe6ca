using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Sends an avvikelse back to its styrgrupp with a question.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Fråga">What it is asked.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record BegärKompletteringCommand(Avvikelseval Vald, string Fråga) : IRequest<Result>;

internal sealed class BegärKompletteringRegler : AbstractValidator<BegärKompletteringCommand>
{
    public BegärKompletteringRegler() => RuleFor(c => c.Fråga).Cascade(CascadeMode.Stop)
        .Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("Skriv vad styrgruppen behöver svara på.").Skriven("Frågan", Avvikelse.MaxFråga);
}

internal sealed class BegärKompletteringHandler(Avvikelseregister register) : IRequestHandler<BegärKompletteringCommand, Result>
{
    public Task<Result> Handle(BegärKompletteringCommand request, CancellationToken cancellationToken) =>
        register.GörAsync(
            request.Vald, Avvikelsehandling.BegäraKomplettering, (a, av) => a.BegärKomplettering(Textregler.Rensad(request.Fråga), av), Textregler.Rensad(request.Fråga), cancellationToken);
}
