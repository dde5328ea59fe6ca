using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Styrkorten;

/// <summary>Writes a perspektiv with its aktiviteter, new or changed.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Nr">Which, or <c>null</c> for a new one.</param>
/// <param name="Namn">Its name.</param>
/// <param name="Aktiviteter">What is to be done, a line each; may be empty.</param>
/// <param name="Plats">Its place among the perspektiv, from 1.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SparaPerspektivCommand(int År, string? Insats, int? Nr, string Namn, string? Aktiviteter, int Plats, int Sedd) : IRequest<Result>;

internal sealed class SparaPerspektivHandler(Styrkortsregister register) : IRequestHandler<SparaPerspektivCommand, Result>
{
    public Task<Result> Handle(SparaPerspektivCommand request, CancellationToken cancellationToken) => register.ÄndraAsync(
        request.År,
        request.Insats,
        request.Nr is null ? "nytt_perspektiv" : "perspektiv",
        s => s.SkrivPerspektiv(
            request.Nr,
            Textregler.Rensad(request.Namn),
            (request.Aktiviteter ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            request.Plats,
            request.Sedd),
        s => Styrkortshistorik.Perspektivet(request.Nr is { } nr ? s.Perspektivet(nr) : s.Innehåll.Perspektiv.MaxBy(p => p.Nr)),
        cancellationToken,
        ny: request.Nr is null);
}
