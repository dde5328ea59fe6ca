using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Writes vision and strategi.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Vision">Where one wants to come; may be empty.</param>
/// <param name="Strategi">How, and for whom; may be empty.</param>
/// <param name="Sedd">The version of them that was seen.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SparaStyrkortshuvudCommand(int År, string? Insats, string? Vision, string? Strategi, int Sedd) : IRequest<Result>;

internal sealed class SparaStyrkortshuvudHandler(Styrkortsregister register) : IRequestHandler<SparaStyrkortshuvudCommand, Result>
{
    public Task<Result> Handle(SparaStyrkortshuvudCommand request, CancellationToken cancellationToken) => register.ÄndraAsync(
        request.År,
        request.Insats,
        "huvud",
        s => s.SkrivHuvud(Textregler.Rensad(request.Vision ?? ""), Textregler.Rensad(request.Strategi ?? ""), request.Sedd),
        Styrkortshistorik.Huvud,
        cancellationToken);
}
