using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Ekonomi;

/// <summary>A rekvisition that waits for the user.</summary>
/// <param name="Insats">Its insats.</param>
/// <param name="Rekvisition">The rekvisition.</param>
public sealed record Rekvisitionsuppgift(Insatslänk Insats, Rekvisition Rekvisition);

/// <summary>What the user of the scope has to do with rekvisitioner.</summary>
internal sealed class Rekvisitionsuppgifter(IFinsamContext db, Inställningar inställningar, Användarkontext kontext)
{
    private static readonly Rekvisitionshandling[] Uppgifter = [Rekvisitionshandling.Granska, Rekvisitionshandling.Attestera, Rekvisitionshandling.Betala];

    /// <summary>Whether the user's roles have anything to do with any.</summary>
    public bool Finns => Behandlar || Egna.Length > 0;

    private bool Behandlar => Uppgifter.SelectMany(h => h.Roller()).Any(kontext.Användare.Roller.Contains);

    private string[] Egna => [.. kontext.Användare.Uppdrag.Where(u => u.Roll == Roll.Insatsansvarig).Select(u => u.Insats).OfType<string>()];

    /// <summary>Those among which there may be some: not paid, and not taken back.</summary>
    public IQueryable<Rekvisition> Öppna()
    {
        var (behandlar, egna) = (Behandlar, Egna);
        var öppna = db.Rekvisitioner.Where(r => r.Status != Rekvisitionsstatus.Utbetald && r.Status != Rekvisitionsstatus.Tillbakadragen);
        return behandlar ? öppna : öppna.Where(r => db.Insatser.Any(i => i.Id == r.InsatsId && egna.Contains(i.Kod)));
    }

    /// <summary>Those of one insats that wait for the user: to check, attest or pay, or to correct what was sent back.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="öppna">Its open rekvisitioner.</param>
    /// <param name="inlämnade">The quarters whose reports are handed in, those that the rekvisitioner may wait for among them.</param>
    public IEnumerable<Rekvisitionsuppgift> Av(Insats insats, IEnumerable<Rekvisition> öppna, IReadOnlySet<Kvartal> inlämnade) =>
        from rekvisition in öppna
        let väntar = Ekonomiunderlag.Väntar(inställningar.Rapportplan, insats, rekvisition, inlämnade) is not null
        where kontext.Användare.Möjliga(rekvisition, insats.Kod, väntar).Any(h => Uppgifter.Contains(h) && !rekvisition.ÄrEgen(h, kontext.Användare.Konto))
            || (rekvisition.Status == Rekvisitionsstatus.Återsänd && Egna.Contains(insats.Kod))
        select new Rekvisitionsuppgift(new(insats.Kod, insats.Visningsnamn), rekvisition);
}
