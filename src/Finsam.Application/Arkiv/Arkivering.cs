using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Arkiv;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Arkiv;

/// <summary>Freezes documents: each takes the place of the one before it of the same kind, period and insats or lokusgrupp.</summary>
internal sealed class Arkivering(IFinsamLager lager, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>What the next version of a document will be. Holds others off until it is stored.</summary>
    public async Task<(int Version, ArkivhandlingId? Ersätter)> NästaAsync(
        string slag, string? insats, string? lokusgrupp, string period, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync($"arkiv:{slag}:{insats}:{lokusgrupp}:{period}", cancellationToken);
        var förra = await lager.Alla<Arkivhandling>()
            .Where(h => h.Slag == slag && h.Insats == insats && h.Lokusgrupp == lokusgrupp && h.Period == period)
            .OrderByDescending(h => h.Version)
            .Select(h => new { h.Id, h.Version })
            .FirstOrDefaultAsync(cancellationToken);
        return förra is null ? (1, null) : (förra.Version + 1, förra.Id);
    }

    /// <summary>Freezes a document, in the name of whoever asks; it is stored with the rest.</summary>
    /// <param name="underlag">The document.</param>
    /// <param name="version">The least that its version is; without one, the next.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Arkivhandling> FrysAsync(Arkivunderlag underlag, int? version, CancellationToken cancellationToken)
    {
        var (nästa, ersätter) = await NästaAsync(underlag.Slag, underlag.Insats, underlag.Lokusgrupp, underlag.Period, cancellationToken);
        var handling = Arkivhandling.Av(underlag, Math.Max(version ?? nästa, nästa), ersätter, new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow()));
        lager.Lägg(handling);
        return handling;
    }
}
