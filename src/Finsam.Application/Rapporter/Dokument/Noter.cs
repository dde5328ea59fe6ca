using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The notes to the answers, each under the table that shows its answer.</summary>
internal static class Noter
{
    /// <summary>Writes the notes of one table.</summary>
    /// <param name="dokument">Where to.</param>
    /// <param name="pm">The PM.</param>
    /// <param name="tabell">2–5.</param>
    /// <param name="insatser">Those that stand in the table; notes of others are left out.</param>
    public static void Skriv(Dokumentbyggare dokument, Pm pm, int tabell, IEnumerable<PmInsats> insatser)
    {
        var med = insatser.Select(i => i.Insats.Id).ToHashSet();
        foreach (var not in pm.Noter.Where(n => Tabell(n.Fråga) == tabell && med.Contains(n.Insats.Insats.Id)))
        {
            dokument.Not($"Not: {not.Insats.Namn()}, kvartal {not.Kvartal.Nummer} ({dokument.Ord[Pmord.Frågetext(not.Fråga)]}): {Rentext.Ren(not.Text).Trim()}");
        }
    }

    private static int Tabell(string fråga) => Koder.FrånKod<Fråga>(fråga) switch
    {
        Fråga.IFas or Fråga.Prognos => 2,
        Fråga.StartITid or Fråga.VakanserSof or Fråga.VakanserEgna or Fråga.AvvikelseBudget => 3,
        _ => fråga == Kommentar.Budget ? 4 : 5,
    };
}
