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

/// <summary>Finds what the user has to do about avvikelser, in two statements.</summary>
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

        var rätt = await beslutsrätt.LäsAsync(cancellationToken);
        Avvikelsestatus[] öppna = [Avvikelsestatus.Anmäld, Avvikelsestatus.UnderGranskning, Avvikelsestatus.Komplettering, Avvikelsestatus.Beslutad];
        var rader = await db.Avvikelser.SynligaFör(användare, db.Insatser).Where(a => öppna.Contains(a.Status))
            .Join(db.Insatser, a => a.InsatsId, i => i.Id, (a, i) => new { Avvikelse = a, i.Kod, Namn = i.Kortnamn ?? i.Namn }).ToListAsync(cancellationToken);
        return
        [
            .. rader.Select(r => Uppgift(användare, rätt, r.Avvikelse, new(r.Kod, r.Namn))).OfType<Avvikelseuppgift>().OrderBy(u => u.Dag).ThenBy(u => u.Nummer),
        ];
    }

    private static Avvikelseuppgift? Uppgift(Användare användare, Rätt? rätt, Avvikelse avvikelse, Insatslänk insats)
    {
        var egen = användare.Insatser.Contains(insats.Kod);
        Avvikelsehandling? handling = avvikelse.Status switch
        {
            Avvikelsestatus.Komplettering when egen => Avvikelsehandling.Komplettera,
            Avvikelsestatus.Beslutad when egen && avvikelse.Kvitterad is null => Avvikelsehandling.Kvittera,
            Avvikelsestatus.Anmäld or Avvikelsestatus.UnderGranskning when Beslutsrätt.Räcker(rätt, avvikelse) => Avvikelsehandling.Besluta,
            Avvikelsestatus.Anmäld when användare.Får(Avvikelsehandling.TaUpp, insats.Kod) => Avvikelsehandling.TaUpp,
            _ => null,
        };
        return handling is { } vad ? new(avvikelse.Nummer, insats, vad, avvikelse.Senast?.Dag ?? default) : null;
    }
}
