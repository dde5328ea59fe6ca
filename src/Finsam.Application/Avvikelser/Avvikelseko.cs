using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Konton;

namespace Finsam.Application.Avvikelser;

/// <summary>Something that the user has to do about an avvikelse.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Insats">Its insats.</param>
/// <param name="Handling">What is to be done.</param>
/// <param name="Dag">Since when it waits.</param>
public sealed record Avvikelseuppgift(int Nummer, Insatslänk Insats, Avvikelsehandling Handling, DateOnly Dag);

/// <summary>What decides whether an avvikelse is something to do; none of what it says.</summary>
internal sealed record Köpost(int Nummer, Avvikelsestatus Status, Påskrift? Kvitterad, Medelflytt? Medelflytt, Påskrift? Senast);

/// <summary>What the user of the scope has to do about avvikelser.</summary>
internal sealed class Avvikelsekö(IFinsamContext db, Användarkontext kontext)
{
    private static readonly Avvikelsestatus[] Status = [Avvikelsestatus.Anmäld, Avvikelsestatus.UnderGranskning, Avvikelsestatus.Komplettering, Avvikelsestatus.Beslutad];

    /// <summary>Whether the user's roles have anything to do with any.</summary>
    public bool Finns => Avvikelsehandling.Bifoga.Roller().Append(Roll.Ekonom).Any(kontext.Användare.Roller.Contains);

    /// <summary>Those among which there may be some.</summary>
    public IQueryable<Avvikelse> Öppna()
    {
        var finns = Finns;
        return db.Avvikelser.SynligaFör(kontext.Användare, db.Insatser).Where(a => finns && Status.Contains(a.Status));
    }

    /// <summary>Those of one insats that wait for the user: questions to answer, decisions to read, and to decide; for the kansli what nobody has taken up.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="öppna">Its open avvikelser.</param>
    /// <param name="rätt">The user's right to decide, or <c>null</c>.</param>
    public IEnumerable<Avvikelseuppgift> Av(Insatslänk insats, IEnumerable<Köpost> öppna, Rätt? rätt) =>
        from post in öppna
        let handling = Handling(post, insats.Kod, rätt)
        where handling is not null
        select new Avvikelseuppgift(post.Nummer, insats, handling.Value, post.Senast?.Dag ?? default);

    private Avvikelsehandling? Handling(Köpost post, string insats, Rätt? rätt)
    {
        var egen = kontext.Användare.Insatser.Contains(insats);
        return post.Status switch
        {
            Avvikelsestatus.Komplettering when egen => Avvikelsehandling.Komplettera,
            Avvikelsestatus.Beslutad when egen && post.Kvitterad is null => Avvikelsehandling.Kvittera,
            Avvikelsestatus.Anmäld or Avvikelsestatus.UnderGranskning when Beslutsrätt.Räcker(rätt, post.Medelflytt) => Avvikelsehandling.Besluta,
            Avvikelsestatus.Anmäld when kontext.Användare.Får(Avvikelsehandling.TaUpp, insats) => Avvikelsehandling.TaUpp,
            _ => null,
        };
    }
}
