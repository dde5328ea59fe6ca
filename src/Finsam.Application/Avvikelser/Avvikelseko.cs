using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Something that the user has to do about an avvikelse.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Insats">Its insats.</param>
/// <param name="Handling">What is to be done.</param>
/// <param name="Dag">Since when it waits.</param>
public sealed record Avvikelseuppgift(int Nummer, Insatslänk Insats, Avvikelsehandling Handling, DateOnly Dag);

/// <summary>Finds what the user has to do about avvikelser, in one statement: the menu asks for it on every page.</summary>
internal sealed class Avvikelsekö(IFinsamContext db, Beslutsrätt beslutsrätt, Användarkontext kontext)
{
    /// <summary>The oldest first: questions to answer, decisions to read, and to decide; for the kansli what nobody has taken up.</summary>
    public async Task<IReadOnlyList<Avvikelseuppgift>> LäsAsync(CancellationToken cancellationToken)
    {
        var användare = kontext.Användare;
        if (!Avvikelsehandling.Bifoga.Roller().Append(Roll.Ekonom).Any(användare.Roller.Contains))
        {
            return [];
        }

        // Only what decides whether it is something to do, with the delegation by which the user may decide.
        var delegationer = beslutsrätt.Delegationer();
        Avvikelsestatus[] öppna = [Avvikelsestatus.Anmäld, Avvikelsestatus.UnderGranskning, Avvikelsestatus.Komplettering, Avvikelsestatus.Beslutad];
        var rader = await db.Avvikelser.SynligaFör(användare, db.Insatser).Where(a => öppna.Contains(a.Status))
            .Join(db.Insatser, a => a.InsatsId, i => i.Id, (a, i) => new
            {
                Avvikelse = new Köpost(a.Nummer, a.Status, a.Kvitterad, a.Medelflytt, a.Senast),
                i.Kod,
                Namn = i.Kortnamn ?? i.Namn,
                Delegation = delegationer.FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return
        [
            .. rader.Select(r => Uppgift(användare, beslutsrätt.Av(r.Delegation), r.Avvikelse, new(r.Kod, r.Namn))).OfType<Avvikelseuppgift>()
                .OrderBy(u => u.Dag).ThenBy(u => u.Nummer),
        ];
    }

    private static Avvikelseuppgift? Uppgift(Användare användare, Rätt? rätt, Köpost avvikelse, Insatslänk insats)
    {
        var egen = användare.Insatser.Contains(insats.Kod);
        Avvikelsehandling? handling = avvikelse.Status switch
        {
            Avvikelsestatus.Komplettering when egen => Avvikelsehandling.Komplettera,
            Avvikelsestatus.Beslutad when egen && avvikelse.Kvitterad is null => Avvikelsehandling.Kvittera,
            Avvikelsestatus.Anmäld or Avvikelsestatus.UnderGranskning when Beslutsrätt.Räcker(rätt, avvikelse.Medelflytt) => Avvikelsehandling.Besluta,
            Avvikelsestatus.Anmäld when användare.Får(Avvikelsehandling.TaUpp, insats.Kod) => Avvikelsehandling.TaUpp,
            _ => null,
        };
        return handling is { } vad ? new(avvikelse.Nummer, insats, vad, avvikelse.Senast?.Dag ?? default) : null;
    }

    private sealed record Köpost(int Nummer, Avvikelsestatus Status, Påskrift? Kvitterad, Medelflytt? Medelflytt, Påskrift? Senast);
}
