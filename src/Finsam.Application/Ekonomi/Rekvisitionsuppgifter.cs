using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>What the user of the scope has to do with rekvisitioner.</summary>
internal sealed class Rekvisitionsuppgifter(IFinsamContext db, Rekvisitionslista lista, Användarkontext kontext)
{
    private static readonly Rekvisitionshandling[] Uppgifter = [Rekvisitionshandling.Granska, Rekvisitionshandling.Attestera, Rekvisitionshandling.Betala];

    /// <summary>Those that wait for the user: to check, attest or pay, or to correct what was sent back.</summary>
    public async Task<IReadOnlyList<Rekvisitionspost>> LäsAsync(CancellationToken cancellationToken)
    {
        var användare = kontext.Användare;
        string[] egna = [.. användare.Uppdrag.Where(u => u.Roll == Roll.Insatsansvarig).Select(u => u.Insats).OfType<string>()];
        var behandlar = Uppgifter.SelectMany(h => h.Roller()).Any(användare.Roller.Contains);
        if (egna.Length == 0 && !behandlar)
        {
            return [];
        }

        var öppna = db.Rekvisitioner.Where(r => r.Status != Rekvisitionsstatus.Utbetald && r.Status != Rekvisitionsstatus.Tillbakadragen);
        var insatser = behandlar ? db.Insatser : db.Insatser.Where(i => egna.Contains(i.Kod));
        var poster = await lista.LäsAsync(insatser, öppna, cancellationToken);
        return [.. poster.Where(p => p.Handlingar.Any(Uppgifter.Contains) || (p.Rekvisition.Status == Rekvisitionsstatus.Återsänd && egna.Contains(p.Insats.Kod)))];
    }
}
