using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Avvikelser;

/// <summary>What can be done with an avvikelse. Source: design.md, "Avvikelse".</summary>
public enum Avvikelsehandling
{
    /// <summary>Report it: by hand, from a kvartalsrapport, or a proposal of the program's.</summary>
    Anmäla,

    /// <summary>Dismiss a proposal, with a reason.</summary>
    Avfärda,

    /// <summary>Change what is written.</summary>
    Skriva,

    /// <summary>Attach a file, or take it away.</summary>
    Bifoga,

    /// <summary>Take it up for judging: from then on what is written is locked.</summary>
    TaUpp,

    /// <summary>Send it back to the styrgrupp with a question.</summary>
    BegäraKomplettering,

    /// <summary>Answer the question, and report it again.</summary>
    Komplettera,

    /// <summary>Decide: bifall or avslag.</summary>
    Besluta,

    /// <summary>Say that the styrgrupp has read the decision.</summary>
    Kvittera,

    /// <summary>Close it: no more follow-up is asked for.</summary>
    Avsluta,

    /// <summary>Take it back, with a reason.</summary>
    Återkalla,

    /// <summary>Lift it to the board: it then stands in the PM.</summary>
    Lyfta,

    /// <summary>Take it off the board's PM again.</summary>
    TaNer,
}

/// <summary>The way of an avvikelse, as data: what leads from where to where, and who may do it.</summary>
public static class Avvikelseflöde
{
    private static readonly Roll[] Styrgruppen = [Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot];
    private static readonly Roll[] Kansliet = [Roll.Kansli, Roll.Förbundschef];

    private static readonly Dictionary<(Avvikelsestatus Från, Avvikelsehandling Handling), Avvikelsestatus> Steg = new()
    {
        [(Avvikelsestatus.Föreslagen, Avvikelsehandling.Anmäla)] = Avvikelsestatus.Anmäld,
        [(Avvikelsestatus.Föreslagen, Avvikelsehandling.Avfärda)] = Avvikelsestatus.Avfärdad,
        [(Avvikelsestatus.Anmäld, Avvikelsehandling.Skriva)] = Avvikelsestatus.Anmäld,
        [(Avvikelsestatus.Anmäld, Avvikelsehandling.Bifoga)] = Avvikelsestatus.Anmäld,
        [(Avvikelsestatus.Anmäld, Avvikelsehandling.TaUpp)] = Avvikelsestatus.UnderGranskning,
        [(Avvikelsestatus.Anmäld, Avvikelsehandling.BegäraKomplettering)] = Avvikelsestatus.Komplettering,
        [(Avvikelsestatus.Anmäld, Avvikelsehandling.Besluta)] = Avvikelsestatus.Beslutad,
        [(Avvikelsestatus.Anmäld, Avvikelsehandling.Återkalla)] = Avvikelsestatus.Återkallad,
        [(Avvikelsestatus.UnderGranskning, Avvikelsehandling.Bifoga)] = Avvikelsestatus.UnderGranskning,
        [(Avvikelsestatus.UnderGranskning, Avvikelsehandling.BegäraKomplettering)] = Avvikelsestatus.Komplettering,
        [(Avvikelsestatus.UnderGranskning, Avvikelsehandling.Besluta)] = Avvikelsestatus.Beslutad,
        [(Avvikelsestatus.UnderGranskning, Avvikelsehandling.Återkalla)] = Avvikelsestatus.Återkallad,
        [(Avvikelsestatus.UnderGranskning, Avvikelsehandling.Lyfta)] = Avvikelsestatus.UnderGranskning,
        [(Avvikelsestatus.UnderGranskning, Avvikelsehandling.TaNer)] = Avvikelsestatus.UnderGranskning,
        [(Avvikelsestatus.Komplettering, Avvikelsehandling.Skriva)] = Avvikelsestatus.Komplettering,
        [(Avvikelsestatus.Komplettering, Avvikelsehandling.Bifoga)] = Avvikelsestatus.Komplettering,
        [(Avvikelsestatus.Komplettering, Avvikelsehandling.Komplettera)] = Avvikelsestatus.Anmäld,
        [(Avvikelsestatus.Komplettering, Avvikelsehandling.Återkalla)] = Avvikelsestatus.Återkallad,
        [(Avvikelsestatus.Komplettering, Avvikelsehandling.TaNer)] = Avvikelsestatus.Komplettering,
        [(Avvikelsestatus.Beslutad, Avvikelsehandling.Bifoga)] = Avvikelsestatus.Beslutad,
        [(Avvikelsestatus.Beslutad, Avvikelsehandling.Kvittera)] = Avvikelsestatus.Beslutad,
        [(Avvikelsestatus.Beslutad, Avvikelsehandling.Avsluta)] = Avvikelsestatus.Avslutad,
        [(Avvikelsestatus.Beslutad, Avvikelsehandling.Lyfta)] = Avvikelsestatus.Beslutad,
        [(Avvikelsestatus.Beslutad, Avvikelsehandling.TaNer)] = Avvikelsestatus.Beslutad,
        [(Avvikelsestatus.Avslutad, Avvikelsehandling.Lyfta)] = Avvikelsestatus.Avslutad,
        [(Avvikelsestatus.Avslutad, Avvikelsehandling.TaNer)] = Avvikelsestatus.Avslutad,
    };

    /// <summary>Where the avvikelse stands after it, or the refusal.</summary>
    public static Result<Avvikelsestatus> Till(this Avvikelsestatus från, Avvikelsehandling handling) =>
        Steg.TryGetValue((från, handling), out var till) ? till : Nej(från, handling);

    /// <summary>
    /// Who may do it. A role that is held for an insats holds for the avvikelser of that insats alone. Whoever reported an avvikelse does not decide it,
    /// whatever their roles.
    /// </summary>
    public static IReadOnlyList<Roll> Roller(this Avvikelsehandling handling) => handling switch
    {
        Avvikelsehandling.Anmäla or Avvikelsehandling.Skriva or Avvikelsehandling.Komplettera => [.. Styrgruppen, Roll.Kansli],
        Avvikelsehandling.Avfärda => [Roll.Insatsansvarig, Roll.Styrgruppsordförande, .. Kansliet],
        Avvikelsehandling.Bifoga => [.. Styrgruppen, .. Kansliet],
        Avvikelsehandling.Återkalla => [Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Kansli],
        Avvikelsehandling.Kvittera => Styrgruppen,
        Avvikelsehandling.Besluta => [Roll.Förbundschef],
        _ => Kansliet,
    };

    /// <summary>Whether something is still to be done about it.</summary>
    public static bool ÄrÖppen(this Avvikelsestatus status) =>
        status is Avvikelsestatus.Anmäld or Avvikelsestatus.UnderGranskning or Avvikelsestatus.Komplettering or Avvikelsestatus.Beslutad;

    /// <summary>Whether it waits for a decision.</summary>
    public static bool VäntarPåBeslut(this Avvikelsestatus status) => status is Avvikelsestatus.Anmäld or Avvikelsestatus.UnderGranskning;

    private static Fel Nej(Avvikelsestatus från, Avvikelsehandling handling) => new(
        "avvikelse.lage",
        (från, handling) switch
        {
            (Avvikelsestatus.Återkallad, _) => "Avvikelsen är återkallad. Inget mer kan göras med den.",
            (Avvikelsestatus.Avfärdad, _) => "Förslaget är avfärdat. Anmäl avvikelsen på nytt om den ändå behöver tas upp.",
            (Avvikelsestatus.Avslutad, _) => "Avvikelsen är avslutad. Anmäl en ny om något mer behöver göras.",
            (Avvikelsestatus.Föreslagen, _) => "Avvikelsen är bara föreslagen. Anmäl den först.",
            (Avvikelsestatus.Beslutad, Avvikelsehandling.Besluta) => "Avvikelsen är redan beslutad.",
            (Avvikelsestatus.Beslutad, _) => "Avvikelsen är beslutad. Det som ligger till grund för beslutet kan inte ändras.",
            (Avvikelsestatus.UnderGranskning, Avvikelsehandling.Skriva) => "Avvikelsen granskas och är låst. Be kansliet begära komplettering om något behöver ändras.",
            (Avvikelsestatus.UnderGranskning, Avvikelsehandling.TaUpp) => "Avvikelsen är redan under granskning.",
            (Avvikelsestatus.Komplettering, _) => "Styrgruppen har fått en fråga och har inte svarat än.",
            (_, Avvikelsehandling.Komplettera) => "Ingen komplettering är begärd.",
            (_, Avvikelsehandling.Avsluta or Avvikelsehandling.Kvittera) => "Avvikelsen är inte beslutad än.",
            (_, Avvikelsehandling.Lyfta or Avvikelsehandling.TaNer) => "Ta upp avvikelsen till granskning först.",
            _ => "Avvikelsen är redan anmäld.",
        },
        Felslag.Konflikt);
}
