using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes the förbund's name.</summary>
/// <param name="Namn">The name.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraFörbundsnamnCommand(string? Namn, int Version) : IRequest<Result>;

internal sealed class ÄndraFörbundsnamnValidator : AbstractValidator<ÄndraFörbundsnamnCommand>
{
    private const int MaxLängd = 120;

    public ÄndraFörbundsnamnValidator() => RuleFor(c => c.Namn).Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Skriv förbundets namn.")
        .MaximumLength(MaxLängd).WithMessage($"Namnet får vara högst {MaxLängd} tecken.")
        .Must(namn => !namn!.Any(char.IsControl)).WithMessage("Namnet ska stå på en rad.");
}

internal sealed class ÄndraFörbundsnamnHandler(Inställningsändring ändring) : IRequestHandler<ÄndraFörbundsnamnCommand, Result>
{
    public Task<Result> Handle(ÄndraFörbundsnamnCommand request, CancellationToken cancellationToken) =>
        ändring.SparaAsync(Inställningsgrupp.Förbundsnamn, new Namnvärde(request.Namn!.Trim()), request.Version, null, cancellationToken);
}
