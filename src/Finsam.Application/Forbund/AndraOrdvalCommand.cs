using System.Linq.Expressions;
using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Förbund;

/// <summary>Changes what insatser and lokusgrupper are called on screens and in documents.</summary>
/// <param name="Insats">An insats.</param>
/// <param name="Lokusgrupp">A lokusgrupp.</param>
/// <param name="Version">The version that the user saw.</param>
[Behörighet(Roll.Kansli, Roll.Administratör)]
public sealed record ÄndraOrdvalCommand(Ord Insats, Ord Lokusgrupp, int Version) : IRequest<Result>;

internal sealed class ÄndraOrdvalValidator : AbstractValidator<ÄndraOrdvalCommand>
{
    private static readonly Expression<Func<ÄndraOrdvalCommand, string>>[] Former =
    [
        c => c.Insats.Singular, c => c.Insats.Bestämd, c => c.Insats.Plural, c => c.Insats.PluralBestämd, c => c.Insats.Förled,
        c => c.Lokusgrupp.Singular, c => c.Lokusgrupp.Bestämd, c => c.Lokusgrupp.Plural, c => c.Lokusgrupp.PluralBestämd, c => c.Lokusgrupp.Förled,
    ];

    public ÄndraOrdvalValidator()
    {
        foreach (var form in Former)
        {
            RuleFor(form).Cascade(CascadeMode.Stop)
                .NotEmpty().WithMessage("Fyll i ordet i den här formen.")
                .MaximumLength(Ord.MaxLängd).WithMessage($"Ordet får vara högst {Ord.MaxLängd} tecken.")
                .Matches(@"^[\p{L}\p{N}][\p{L}\p{N}:\- ]*$").WithMessage("Ordet får bara innehålla bokstäver, siffror, kolon, bindestreck och mellanslag.");
        }
    }
}

internal sealed class ÄndraOrdvalHandler(Inställningsändring ändring) : IRequestHandler<ÄndraOrdvalCommand, Result>
{
    public Task<Result> Handle(ÄndraOrdvalCommand request, CancellationToken cancellationToken) => ändring.SparaAsync(
        Inställningsgrupp.Ordval, new Ordval { Insats = request.Insats, Lokusgrupp = request.Lokusgrupp }, request.Version, null, cancellationToken);
}
