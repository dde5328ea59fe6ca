using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Kvartalsrapporter.Frister;

/// <summary>Which reports of a quarter to show, as in the address.</summary>
public enum Rapporturvalsstatus
{
    [Kod("saknas")]
    Saknas,

    [Kod("vantas")]
    Väntas,

    [Kod("i_tid")]
    ITid,

    [Kod("sen")]
    Sen,

    [Kod("att_godkanna")]
    AttGodkänna,
}

/// <summary>What is chosen and sorted of a quarter's reports.</summary>
internal static class Rapporturval
{
    private static readonly Dictionary<string, IComparer<Rapportpost>> Ordningar = new()
    {
        ["insats"] = Ordning.Text<Rapportpost>(r => r.Insats.Visningsnamn),
        ["lokus"] = Ordning.Text<Rapportpost>(r => r.Lokusgrupper.Select(l => l.Kommun).FirstOrDefault()),
        ["status"] = Ordning.Stigande<Rapportpost, int>(r => r.Status is { } status ? (int)status : -1),
        ["lage"] = Ordning.Stigande<Rapportpost, int>(r => Allvar(r.Läge)),
        ["inlamnad"] = Ordning.Stigande<Rapportpost, DateOnly>(r => r.Inlämnad),
        ["sista"] = Ordning.Stigande<Rapportpost, DateOnly>(r => r.SistaDag),
    };

    public static IReadOnlyList<Rapportpost> Välj(IReadOnlyList<Rapportpost> alla, string? lokus, Rapporturvalsstatus? status, Sortering sortering) =>
        sortering.Ordna(alla.Where(r => (string.IsNullOrEmpty(lokus) || r.Lokusgrupper.Any(l => l.Kod == lokus)) && Passar(r, status)), Ordningar);

    public static string Namn(Rapporturvalsstatus status) => status switch
    {
        Rapporturvalsstatus.Saknas => "Saknas",
        Rapporturvalsstatus.Väntas => "Väntas",
        Rapporturvalsstatus.ITid => "Kom i tid",
        Rapporturvalsstatus.Sen => "Kom sent",
        _ => "Att godkänna",
    };

    private static bool Passar(Rapportpost rapport, Rapporturvalsstatus? status) => status switch
    {
        null => true,
        Rapporturvalsstatus.Saknas => rapport.Läge == Inlämning.Saknas,
        Rapporturvalsstatus.Väntas => rapport.Läge == Inlämning.Väntas,
        Rapporturvalsstatus.ITid => rapport.Läge == Inlämning.ITid,
        Rapporturvalsstatus.Sen => rapport.Läge == Inlämning.Sen,
        _ => rapport.AttGodkänna,
    };

    /// <summary>The worst first.</summary>
    private static int Allvar(Inlämning läge) => läge switch
    {
        Inlämning.Saknas => 0,
        Inlämning.Sen => 1,
        Inlämning.Väntas => 2,
        _ => 3,
    };
}
