using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Asks for a styrkort with its values and colours. That of an insats is read by whoever sees the insats, that of the förbund by all who see any.</summary>
/// <param name="År">Its year.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Period">The half-year or year; <c>null</c> for the latest that something has been judged in.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrkortQuery(int År, string? Insats, Period? Period) : IRequest<Result<StyrkortVy>>;

/// <summary>A styrkort for a file: all that its page shows.</summary>
internal static class Helastyrkort
{
    public static async Task<Result<StyrkortVy>> HelaAsync(this IMediator mediator, StyrkortQuery fråga, CancellationToken cancellationToken)
    {
        var svar = await mediator.Send(fråga, cancellationToken);
        return svar.Lyckades
            ? (await mediator.Send(new StyrkortsindikatorerQuery(fråga.År, fråga.Insats, svar.Värde.Period), cancellationToken)).Värde.I(svar.Värde)
            : svar;
    }
}

internal sealed class StyrkortHandler(Styrkortsläsning läsning) : IRequestHandler<StyrkortQuery, Result<StyrkortVy>>
{
    public Task<Result<StyrkortVy>> Handle(StyrkortQuery request, CancellationToken cancellationToken) =>
        läsning.LäsAsync(request.År, request.Insats, request.Period, cancellationToken);
}
