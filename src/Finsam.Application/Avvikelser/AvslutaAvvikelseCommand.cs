using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Closes an avvikelse that is decided: reports no longer ask for its follow-up.</summary>
/// <param name="Vald">Which, as it was seen.</param>
/// <param name="Kommentar">What came of it, for the history; may be empty.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record AvslutaAvvikelseCommand(Avvikelseval Vald, string? Kommentar) : IRequest<Result>;

internal sealed class AvslutaAvvikelseRegler : AbstractValidator<AvslutaAvvikelseCommand>
{
    public AvslutaAvvikelseRegler() => RuleFor(c => c.Kommentar ?? "").Skriven("Kommentaren", Avvikelse.MaxSkäl).OverridePropertyName(nameof(AvslutaAvvikelseCommand.Kommentar));
}

internal sealed class AvslutaAvvikelseHandler(Avvikelseregister register) : IRequestHandler<AvslutaAvvikelseCommand, Result>
{
    public Task<Result> Handle(AvslutaAvvikelseCommand request, CancellationToken cancellationToken) =>
        register.GörAsync(request.Vald, Avvikelsehandling.Avsluta, (a, av) => a.Avsluta(av), Textregler.Skäl(request.Kommentar), cancellationToken);
}
