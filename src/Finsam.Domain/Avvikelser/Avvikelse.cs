using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Avvikelser;

/// <summary>Identity of an <see cref="Avvikelse"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct AvvikelseId(Guid Value);

/// <summary>
/// Something in an insats that does not hold, from the day it is reported to the day it is closed: what, why, what is done about it, what was decided.
/// Source: design.md, "Avvikelse".
/// </summary>
public sealed class Avvikelse
{
    /// <summary>Longest reason for taking back or dismissing.</summary>
    public const int MaxSkäl = 500;

    /// <summary>Longest question to the styrgrupp.</summary>
    public const int MaxFråga = 1000;

    /// <summary>Identity.</summary>
    public required AvvikelseId Id { get; init; }

    /// <summary>1, 2, 3 … in the förbund. Never changed; used in addresses.</summary>
    public required int Nummer { get; init; }

    /// <summary>The insats.</summary>
    public required InsatsId InsatsId { get; init; }

    /// <summary>The quarter whose report it comes from, or <c>null</c>.</summary>
    public Kvartal? Kvartal { get; init; }

    /// <summary>The fact from which the program proposed it, a Swedish sentence, or <c>null</c>.</summary>
    public string? Faktum { get; init; }

    /// <summary>Names that fact, so that it is not proposed again; <c>null</c> for one made by hand.</summary>
    public string? Nyckel { get; init; }

    /// <summary>Where it stands.</summary>
    public Avvikelsestatus Status { get; private set; }

    /// <inheritdoc cref="Avvikelseuppgifter.Slag"/>
    public Avvikelseslag Slag { get; private set; }

    /// <inheritdoc cref="Avvikelseuppgifter.Beskrivning"/>
    public string Beskrivning { get; private set; } = "";

    /// <inheritdoc cref="Avvikelseuppgifter.Orsak"/>
    public string Orsak { get; private set; } = "";

    /// <inheritdoc cref="Avvikelseuppgifter.Konsekvens"/>
    public string Konsekvens { get; private set; } = "";

    /// <inheritdoc cref="Avvikelseuppgifter.Åtgärd"/>
    public string Åtgärd { get; private set; } = "";

    /// <inheritdoc cref="Avvikelseuppgifter.Ansvarig"/>
    public string Ansvarig { get; private set; } = "";

    /// <summary>The day by which the åtgärd is done; <c>null</c> of a proposal that was dismissed.</summary>
    public DateOnly? KlarSenast { get; private set; }

    /// <inheritdoc cref="Avvikelseuppgifter.Medelflytt"/>
    public Medelflytt? Medelflytt { get; private set; }

    /// <summary>Who reported it, or dismissed the proposal, and when.</summary>
    public Påskrift? Anmäld { get; private set; }

    /// <summary>What the styrgrupp was asked last, or <c>null</c>.</summary>
    public string? Fråga { get; private set; }

    /// <summary>Why it was taken back or dismissed, or <c>null</c>.</summary>
    public string? Skäl { get; private set; }

    /// <summary>Bifall or avslag; <c>null</c> until it is decided.</summary>
    public Avvikelseutfall? Utfall { get; private set; }

    /// <summary>What was decided, or <c>null</c>.</summary>
    public Avvikelsebeslut? Beslut { get; private set; }

    /// <summary>Who decided, and when.</summary>
    public Påskrift? Beslutad { get; private set; }

    /// <summary>Who in the styrgrupp has read the decision, and when.</summary>
    public Påskrift? Kvitterad { get; private set; }

    /// <summary>Who closed it, and when.</summary>
    public Påskrift? Avslutad { get; private set; }

    /// <summary>Who lifted it to the board, and when; <c>null</c> where it is not lifted.</summary>
    public Påskrift? Lyft { get; private set; }

    /// <summary>Who changed it last, and when.</summary>
    public Påskrift? Senast { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The money that may be used the year after: what was asked for, once it is decided with bifall; else <c>null</c>.</summary>
    public Medelflytt? BeviljadFlytt => Utfall == Avvikelseutfall.Bifall ? Medelflytt : null;

    /// <summary>The quarter that it is of: that of its report, else the one in which it was reported; <c>null</c> before that.</summary>
    public Kvartal? Ursprung => Kvartal ?? (Anmäld is { } anmäld ? Gemensamt.Kvartal.För(anmäld.Dag) : null);

    /// <summary>
    /// Whether the report of a quarter asks how it goes: from the quarter after its own until it is closed. A report that is handed in asks for what was
    /// decided and not closed on that day, whatever comes later.
    /// </summary>
    /// <param name="kvartal">The quarter of the report.</param>
    /// <param name="inlämnad">The day it was handed in, or <c>null</c> while it is written.</param>
    public bool FöljsUppI(Kvartal kvartal, DateOnly? inlämnad) =>
        Beslutad is { } beslutad && Ursprung < kvartal
        && (inlämnad is { } dag ? beslutad.Dag <= dag && !(Avslutad?.Dag < dag) : Status == Avvikelsestatus.Beslutad);

    /// <summary>Whether it stands in the board's PM of a period: lifted, begun by its end, and not closed before it.</summary>
    public bool StårIPm(Period period) => Lyft is not null && Ursprung <= period.SistaKvartal && !(Avslutad?.Dag < period.FörstaDag);

    /// <summary>One that nobody has stood for yet.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="nummer">The next number.</param>
    /// <param name="kvartal">The quarter whose report it comes from, or <c>null</c>.</param>
    public static Avvikelse Ny(InsatsId insats, int nummer, Kvartal? kvartal) =>
        new() { Id = new(Guid.CreateVersion7()), Nummer = nummer, InsatsId = insats, Kvartal = kvartal };

    /// <summary>One that the program proposes.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="nummer">The next number.</param>
    /// <param name="förslag">The fact.</param>
    public static Avvikelse Föreslå(InsatsId insats, int nummer, Avvikelseförslag förslag) => new()
    {
        Id = new(Guid.CreateVersion7()),
        Nummer = nummer,
        InsatsId = insats,
        Kvartal = förslag.Kvartal,
        Faktum = förslag.Faktum,
        Nyckel = förslag.Nyckel,
        Slag = förslag.Slag,
        Beskrivning = förslag.Faktum,
    };

    /// <summary>Reports it.</summary>
    public Result Anmäl(Avvikelseuppgifter uppgifter, Påskrift av) => Gör(Avvikelsehandling.Anmäla, av, () =>
    {
        Sätt(uppgifter);
        Anmäld = av;
    });

    /// <summary>Dismisses a proposal.</summary>
    /// <param name="skäl">Why.</param>
    /// <param name="av">Who.</param>
    public Result Avfärda(string skäl, Påskrift av) => Gör(Avvikelsehandling.Avfärda, av, () => (Skäl, Anmäld) = (skäl, av));

    /// <summary>Changes what is written.</summary>
    public Result Skriv(Avvikelseuppgifter uppgifter, Påskrift av) => Gör(Avvikelsehandling.Skriva, av, () => Sätt(uppgifter));

    /// <summary>Notes that a file came, or went.</summary>
    public Result Bifoga(Påskrift av) => Gör(Avvikelsehandling.Bifoga, av);

    /// <summary>Takes it up for judging.</summary>
    public Result TaUpp(Påskrift av) => Gör(Avvikelsehandling.TaUpp, av);

    /// <summary>Sends it back to the styrgrupp.</summary>
    /// <param name="fråga">What it is asked.</param>
    /// <param name="av">Who.</param>
    public Result BegärKomplettering(string fråga, Påskrift av) => Gör(Avvikelsehandling.BegäraKomplettering, av, () => Fråga = fråga);

    /// <summary>Answers the question by what is written now, and reports it again.</summary>
    public Result Komplettera(Avvikelseuppgifter uppgifter, Påskrift av) => Gör(Avvikelsehandling.Komplettera, av, () => Sätt(uppgifter));

    /// <summary>Decides it.</summary>
    /// <returns>Refused to the account that reported it.</returns>
    public Result Besluta(Avvikelsebeslut beslut, Påskrift av) => av.Konto is { } konto && Anmäld?.Konto == konto && Status.VäntarPåBeslut()
        ? new Fel("avvikelse.egen", $"Du har själv anmält avvikelse {Nummer}. Någon annan behöver besluta om den.", Felslag.Otillåtet)
        : Gör(Avvikelsehandling.Besluta, av, () => (Utfall, Beslut, Beslutad) = (beslut.Utfall, beslut, av));

    /// <summary>Says that the styrgrupp has read the decision. The first who says so stands for it.</summary>
    public Result Kvittera(Påskrift av) => Gör(Avvikelsehandling.Kvittera, av, () => Kvitterad ??= av);

    /// <summary>Closes it.</summary>
    public Result Avsluta(Påskrift av) => Gör(Avvikelsehandling.Avsluta, av, () => Avslutad = av);

    /// <summary>Takes it back.</summary>
    /// <param name="skäl">Why.</param>
    /// <param name="av">Who.</param>
    public Result Återkalla(string skäl, Påskrift av) => Gör(Avvikelsehandling.Återkalla, av, () => (Skäl, Lyft) = (skäl, null));

    /// <summary>Lifts it to the board.</summary>
    public Result LyftTillStyrelsen(Påskrift av) => Gör(Avvikelsehandling.Lyfta, av, () => Lyft ??= av);

    /// <summary>Takes it off the board's PM.</summary>
    public Result TaNer(Påskrift av) => Gör(Avvikelsehandling.TaNer, av, () => Lyft = null);

    private Result Gör(Avvikelsehandling handling, Påskrift av, Action? gör = null)
    {
        var till = Status.Till(handling);
        if (!till.Lyckades)
        {
            return till.Fel;
        }

        (Status, Senast) = (till.Värde, av);
        Version++;
        gör?.Invoke();
        return Result.Klart;
    }

    private void Sätt(Avvikelseuppgifter u) => (Slag, Beskrivning, Orsak, Konsekvens, Åtgärd, Ansvarig, KlarSenast, Medelflytt) =
        (u.Slag, u.Beskrivning, u.Orsak, u.Konsekvens, u.Åtgärd, u.Ansvarig, u.KlarSenast, u.Slag == Avvikelseslag.Budget ? u.Medelflytt : null);
}
