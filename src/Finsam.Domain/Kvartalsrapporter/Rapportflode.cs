using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What can be done with a report. Source: design.md, "Kvartalsrapport".</summary>
public enum Rapporthandling
{
    /// <summary>Answer its questions.</summary>
    Skriva,

    /// <summary>Hand it in.</summary>
    LämnaIn,

    /// <summary>Send it back with notes.</summary>
    Återsända,

    /// <summary>Approve and freeze it.</summary>
    Godkänna,

    /// <summary>Begin a new version of an approved one, with a reason.</summary>
    Rätta,

    /// <summary>Throw the new version away; the approved one stands.</summary>
    AvbrytaRättelse,
}

/// <summary>The way of a report, as data: what leads from where to where, and who may do it.</summary>
public static class Rapportflöde
{
    private static readonly Roll[] Styrgruppen = [Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot];
    private static readonly Roll[] Undertecknare = [Roll.Insatsansvarig, Roll.Styrgruppsordförande];

    private static readonly Dictionary<(Rapportstatus Från, Rapporthandling Handling), Rapportstatus> Steg = new()
    {
        [(Rapportstatus.Utkast, Rapporthandling.Skriva)] = Rapportstatus.Utkast,
        [(Rapportstatus.Utkast, Rapporthandling.LämnaIn)] = Rapportstatus.Inlämnad,
        [(Rapportstatus.Utkast, Rapporthandling.AvbrytaRättelse)] = Rapportstatus.Godkänd,
        [(Rapportstatus.Återsänd, Rapporthandling.Skriva)] = Rapportstatus.Återsänd,
        [(Rapportstatus.Återsänd, Rapporthandling.LämnaIn)] = Rapportstatus.Inlämnad,
        [(Rapportstatus.Återsänd, Rapporthandling.AvbrytaRättelse)] = Rapportstatus.Godkänd,
        [(Rapportstatus.Inlämnad, Rapporthandling.Återsända)] = Rapportstatus.Återsänd,
        [(Rapportstatus.Inlämnad, Rapporthandling.Godkänna)] = Rapportstatus.Godkänd,
        [(Rapportstatus.Godkänd, Rapporthandling.Rätta)] = Rapportstatus.Utkast,
    };

    /// <summary>Where the report stands after it, or the refusal. That a rättelse is thrown away presumes that there is one: the report knows.</summary>
    public static Result<Rapportstatus> Till(this Rapportstatus från, Rapporthandling handling) =>
        Steg.TryGetValue((från, handling), out var till) ? till : Nej(från, handling);

    /// <summary>
    /// Who may do it. A role that is held for an insats holds for that insats's reports alone. Whoever handed the report in cannot approve it as well,
    /// whatever their roles.
    /// </summary>
    public static IReadOnlyList<Roll> Roller(this Rapporthandling handling) => handling switch
    {
        Rapporthandling.Skriva => Styrgruppen,
        Rapporthandling.LämnaIn => Undertecknare,
        Rapporthandling.Återsända or Rapporthandling.Godkänna => [Roll.Kansli],
        _ => [Roll.Kansli, .. Undertecknare],
    };

    private static Fel Nej(Rapportstatus från, Rapporthandling handling) => new(
        "rapport.lage",
        (från, handling) switch
        {
            (Rapportstatus.Inlämnad, Rapporthandling.Skriva) => "Rapporten är inlämnad och låst. Be kansliet återsända den om något behöver ändras.",
            (Rapportstatus.Godkänd, Rapporthandling.Skriva) => "Rapporten är godkänd. Begär en rättelse om något behöver ändras.",
            (Rapportstatus.Inlämnad, Rapporthandling.LämnaIn) => "Rapporten är redan inlämnad.",
            (Rapportstatus.Godkänd, Rapporthandling.LämnaIn or Rapporthandling.Godkänna) => "Rapporten är redan godkänd.",
            (_, Rapporthandling.Godkänna) => "Rapporten är inte inlämnad och kan inte godkännas än.",
            (Rapportstatus.Godkänd, Rapporthandling.Återsända) => "Rapporten är godkänd och kan inte återsändas. Begär en rättelse i stället.",
            (_, Rapporthandling.Återsända) => "Rapporten är inte inlämnad och kan inte återsändas.",
            (_, Rapporthandling.Rätta) => "Bara en godkänd rapport kan rättas; den här går fortfarande att ändra.",
            _ => "Det pågår ingen rättelse.",
        },
        Felslag.Konflikt);
}
