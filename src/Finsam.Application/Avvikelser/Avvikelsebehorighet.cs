using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;

namespace Finsam.Application.Avvikelser;

/// <summary>Who may do what with the avvikelser of an insats, and whose are seen.</summary>
public static class Avvikelsebehörighet
{
    /// <summary>Whether the user's assignments allow it for this insats.</summary>
    public static bool Får(this Användare användare, Avvikelsehandling handling, string insats)
    {
        var roller = handling.Roller();
        return användare.Uppdrag.Any(u => roller.Contains(u.Roll) && (!u.Roll.GällerInsats() || u.Insats == insats));
    }

    /// <summary>
    /// The avvikelser the user may see: of their insatser and lokusgrupper; the kansli, förbundschef, ekonom and revisor all; the board those lifted to it.
    /// </summary>
    /// <param name="avvikelser">The avvikelser.</param>
    /// <param name="användare">Who asks.</param>
    /// <param name="insatser">All insatser.</param>
    internal static IQueryable<Avvikelse> SynligaFör(this IQueryable<Avvikelse> avvikelser, Användare användare, IQueryable<Insats> insatser)
    {
        if (användare.SerAlla())
        {
            return avvikelser;
        }

        var styrelsen = användare.Roller.Contains(Roll.Styrelse);
        string[] grupper = [.. användare.Lokusgrupper];
        string[] egna = [.. användare.Insatser];
        var synliga = insatser.Where(i => egna.Contains(i.Kod) || i.Lokusgrupper.Any(l => grupper.Contains(l.Kod)));
        return avvikelser.Where(a => (styrelsen && a.Lyft != null) || synliga.Any(i => i.Id == a.InsatsId));
    }

    private static bool SerAlla(this Användare användare) =>
        användare.Roller.Contains(Roll.Driftansvarig) || Rollgrupp.SerAllt.Roller().Any(r => r != Roll.Styrelse && användare.Roller.Contains(r));
}

/// <summary>Refusals about avvikelser.</summary>
internal static class Avvikelsefel
{
    public static Fel Otillåtet { get; } = new("avvikelse.otillaten", "Det får du inte göra med den här avvikelsen.", Felslag.Otillåtet);

    public static Fel FörslagetBorta { get; } = new(
        "avvikelse.forslag", "Förslaget finns inte längre: någon har redan tagit ställning till det, eller så har uppgifterna ändrats.", Felslag.Konflikt);

    public static Fel FinnsInte(int nummer) => new("avvikelse.finns-inte", $"Avvikelse {nummer} finns inte.", Felslag.FinnsInte);

    /// <summary>Someone did something in between: who, what and when.</summary>
    public static Fel Ändrad(Avvikelse avvikelse)
    {
        var (vem, tid) = (avvikelse.Senast?.Namn ?? "Någon", avvikelse.Senast?.Tid.Lokalt().ToString("d MMMM 'kl.' HH:mm", Svenska.Kultur));
        var vad = avvikelse.Status switch
        {
            Avvikelsestatus.Återkallad => "återkallade",
            Avvikelsestatus.UnderGranskning => "ändrade, eller tog upp,",
            Avvikelsestatus.Komplettering => "begärde komplettering av",
            Avvikelsestatus.Beslutad => "beslutade om, eller läste beslutet om,",
            Avvikelsestatus.Avslutad => "avslutade",
            _ => "ändrade",
        };
        return new("avvikelse.andrad", $"{vem} {vad} avvikelse {avvikelse.Nummer} {tid}, efter att du öppnade den. Inget har sparats. Läs om sidan.", Felslag.Konflikt);
    }
}
