using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Application.Översikt;

/// <summary>Which notes explain which light: those to the questions that decide it.</summary>
public static class Ljusnoter
{
    private static readonly Dictionary<Ljusslag, string[]> Frågor = new()
    {
        [Ljusslag.Mål] = [Fråga.IFas.Kod(), Fråga.Prognos.Kod()],
        [Ljusslag.Budget] = [Kommentar.Budget],
        [Ljusslag.Prognos] = [Fråga.Prognos.Kod()],
        [Ljusslag.Vakanser] = [Fråga.VakanserSof.Kod(), Fråga.VakanserEgna.Kod()],
        [Ljusslag.Styrgrupp] = [Fråga.Styrgruppsmöten.Kod(), Fråga.OrdinarieDeltagit.Kod()],
        [Ljusslag.Uppföljning] = [Fråga.Uppföljning.Kod()],
        [Ljusslag.MålgruppMetod] = [Fråga.KontrollMålgrupp.Kod(), Fråga.KontrollMetod.Kod()],
        [Ljusslag.JämlikhetJämställdhet] = [Fråga.Jämlikhet.Kod(), Fråga.Jämställdhet.Kod()],
        [Ljusslag.Avvikelse] = [Fråga.AvvikelseBudget.Kod(), Fråga.AvvikelseMål.Kod()],
    };

    private static readonly HashSet<string> Alla = [.. Frågor.Values.SelectMany(f => f)];

    /// <summary>The notes to the questions behind a light, in time.</summary>
    public static IReadOnlyList<Notering> NoterFör(this Insatsrad rad, Ljusslag slag) =>
        [.. rad.Noter.Where(n => Frågor[slag].Contains(n.Fråga, StringComparer.Ordinal))];

    /// <summary>The notes that belong to no light, in time.</summary>
    public static IReadOnlyList<Notering> ÖvrigaNoter(this Insatsrad rad) =>
        [.. rad.Noter.Where(n => !Alla.Contains(n.Fråga))];
}
