using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Styrkorten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>Writes a mål with what it is coupled to, new or changed.</summary>
/// <param name="År">Year of the styrkort.</param>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Perspektiv">Number of its perspektiv.</param>
/// <param name="Nr">Which, or <c>null</c> for a new one.</param>
/// <param name="Formulering">The mål in words.</param>
/// <param name="Kopplingar">The indikatorer and insatsmål that it is coupled to.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SparaStyrkortsmålCommand(int År, string? Insats, int Perspektiv, int? Nr, string Formulering, IReadOnlyList<Styrkortskoppling> Kopplingar, int Sedd) : IRequest<Result>;

internal sealed class SparaStyrkortsmålHandler(Styrkortsregister register, IFinsamContext db) : IRequestHandler<SparaStyrkortsmålCommand, Result>
{
    public async Task<Result> Handle(SparaStyrkortsmålCommand request, CancellationToken cancellationToken)
    {
        if (await KopplingsfelAsync(request, cancellationToken) is { } fel)
        {
            return fel;
        }

        return await register.ÄndraAsync(
            request.År,
            request.Insats,
            request.Nr is null ? "nytt_mal" : "mal",
            s => s.SkrivMål(request.Perspektiv, request.Nr, Textregler.Rensad(request.Formulering), request.Kopplingar, request.Sedd),
            s => Styrkortshistorik.Målet(s, new(request.Perspektiv, request.Nr ?? s.Perspektivet(request.Perspektiv)!.Mål[^1].Nr)),
            cancellationToken,
            ny: request.Nr is null);
    }

    /// <summary>A coupling leads somewhere: to an indikator of the catalogue or of the förbund's own, or to a mål of the insats itself; of the förbund's, to one of any insats.</summary>
    private async Task<Fel?> KopplingsfelAsync(SparaStyrkortsmålCommand request, CancellationToken cancellationToken)
    {
        foreach (var koppling in request.Kopplingar.Distinct())
        {
            if (koppling.Slag == Kopplingsslag.Indikator)
            {
                if (Indikatorkatalog.Gällande.Indikatorer.All(i => Styrkortskoppling.Indikator(i.Nr) != koppling))
                {
                    return Nej($"Indikator ”{koppling.Nyckel}” finns inte.");
                }
            }
            else if (koppling.Slag == Kopplingsslag.EgenIndikator)
            {
                if (koppling.Nr is not { } nr || !await db.EgnaIndikatorer.AnyAsync(i => i.Nr == nr, cancellationToken))
                {
                    return Nej($"Den egna indikatorn ”{koppling.Nyckel}” finns inte.");
                }
            }
            else if (!Målhänvisning.TryParse(koppling.Nyckel, out var mål) || (request.Insats ?? mål.Insats) != mål.Insats || !await FinnsAsync(mål, cancellationToken))
            {
                return Nej($"Målet ”{koppling.Nyckel}” finns inte.");
            }
        }

        return null;

        static Fel Nej(string text) => Fel.Fältet("styrkort.koppling", nameof(SparaStyrkortsmålCommand.Kopplingar), text);
    }

    private Task<bool> FinnsAsync(Målhänvisning mål, CancellationToken cancellationToken)
    {
        var (insatser, nr) = (db.Insatser.Where(i => i.Kod == mål.Insats), mål.Nr);
        return db.Insatsmål.AnyAsync(m => m.Nr == nr && insatser.Any(i => i.Id == m.InsatsId), cancellationToken);
    }
}
