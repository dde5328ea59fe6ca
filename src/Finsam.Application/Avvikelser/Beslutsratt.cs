using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>By what right somebody decides.</summary>
/// <param name="Delegation">On whose delegation, or <c>null</c> for the förbundschef.</param>
/// <param name="Medelflytt">Whether it holds for moving money too.</param>
internal sealed record Rätt(string? Delegation, bool Medelflytt);

/// <summary>Finds out whether the user may decide avvikelser today: as förbundschef, or by a delegation.</summary>
internal sealed class Beslutsrätt(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    private static readonly Roll[] Ställföreträdare = [Roll.Kansli, Roll.Ekonom];

    /// <summary>The right, or <c>null</c> where there is none.</summary>
    public async Task<Rätt?> LäsAsync(CancellationToken cancellationToken)
    {
        var användare = kontext.Användare;
        if (användare.Roller.Contains(Roll.Förbundschef))
        {
            return new(null, true);
        }

        if (användare.Konto is not { } id || !Ställföreträdare.Any(användare.Roller.Contains))
        {
            return null;
        }

        var (konto, idag) = (new KontoId(id), klocka.Idag());
        var delegationer = await db.Delegationer.Where(d => d.Konto == konto && d.Tillbaka == null && d.Från <= idag && d.Tom >= idag).ToListAsync(cancellationToken);
        return delegationer.OrderByDescending(d => d.Medelflytt).FirstOrDefault() is { } delegation ? new(delegation.Gavs.Namn, delegation.Medelflytt) : null;
    }

    /// <summary>Whether the user may decide this one.</summary>
    public static bool Räcker(Rätt? rätt, Avvikelse avvikelse) => rätt is not null && (rätt.Medelflytt || avvikelse.Medelflytt is null);
}
