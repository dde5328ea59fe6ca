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

        if (användare.Konto is null || !Ställföreträdare.Any(användare.Roller.Contains))
        {
            return null;
        }

        return Av(await Delegationer().FirstOrDefaultAsync(cancellationToken));
    }

    /// <summary>The delegations that the user has today, the widest first: to be read together with something else, see <see cref="Av"/>.</summary>
    public IQueryable<Delegation> Delegationer()
    {
        var (konto, idag) = (new KontoId(kontext.Användare.Konto ?? Guid.Empty), klocka.Idag());
        var gäller = Ställföreträdare.Any(kontext.Användare.Roller.Contains);
        return db.Delegationer.Where(d => gäller && d.Konto == konto && d.Tillbaka == null && d.Från <= idag && d.Tom >= idag).OrderByDescending(d => d.Medelflytt).ThenBy(d => d.Id);
    }

    /// <summary>The right of a user who has this delegation, or none.</summary>
    public Rätt? Av(Delegation? delegation) =>
        kontext.Användare.Roller.Contains(Roll.Förbundschef) ? new(null, true) : delegation is null ? null : new(delegation.Gavs.Namn, delegation.Medelflytt);

    /// <summary>Whether the user may decide this one.</summary>
    public static bool Räcker(Rätt? rätt, Avvikelse avvikelse) => Räcker(rätt, avvikelse.Medelflytt);

    /// <summary>Whether the user may decide one that moves this money.</summary>
    public static bool Räcker(Rätt? rätt, Medelflytt? flytt) => rätt is not null && (rätt.Medelflytt || flytt is null);
}
