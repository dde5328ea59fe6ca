using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Takes avvikelser up for judging, all of them or, when one cannot be, none. From then on what they say is locked.</summary>
/// <param name="Valda">Which, as they were seen.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record TaUppAvvikelserCommand(IReadOnlyList<Avvikelseval> Valda) : IRequest<Result>;

internal sealed class TaUppAvvikelserRegler : AbstractValidator<TaUppAvvikelserCommand>
{
    public TaUppAvvikelserRegler() => RuleFor(c => c.Valda).Must(v => v is { Count: > 0 and <= 500 }).WithMessage("Välj minst en avvikelse.");
}

internal sealed class TaUppAvvikelserHandler(Avvikelseregister register) : IRequestHandler<TaUppAvvikelserCommand, Result>
{
    public Task<Result> Handle(TaUppAvvikelserCommand request, CancellationToken cancellationToken) =>
        register.GörAllaAsync(request.Valda, Avvikelsehandling.TaUpp, (a, av) => Task.FromResult(a.TaUpp(av)), null, cancellationToken);
}
