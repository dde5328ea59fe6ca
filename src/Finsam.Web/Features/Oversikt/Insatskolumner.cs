using Finsam.Application.Översikt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Översikt;

/// <summary>The columns of the table of insatser, and how each sorts: lights the worst first, money the highest first.</summary>
internal static class Insatskolumner
{
    public const string Insats = "namn";
    public const string Utfall = "utfall";
    public const string Samlat = "samlat";

    /// <summary>The lights after the money, in order.</summary>
    public static IReadOnlyList<(Ljusslag Slag, string Nyckel, string Rubrik)> Övriga { get; } =
    [
        (Ljusslag.Styrgrupp, "styrgrupp", "Styr\u00adgrupp"),
        (Ljusslag.Uppföljning, "uppfoljning", "Upp\u00adföljning"),
        (Ljusslag.Vakanser, "vakanser", "Vakan\u00adser"),
        (Ljusslag.MålgruppMetod, "malgrupp_metod", "Målgrupp, metod"),
        (Ljusslag.JämlikhetJämställdhet, "jamlikhet_jamstalldhet", "Jämlik\u00adhet, jäm\u00adställd\u00adhet"),
        (Ljusslag.Avvikelse, "avvikelse", "Avvi\u00adkelse"),
    ];

    /// <summary>The orders by key.</summary>
    public static IReadOnlyDictionary<string, IComparer<Insatsrad>> Ordningar { get; } = new Dictionary<string, IComparer<Insatsrad>>(
        Övriga.Select(k => KeyValuePair.Create(k.Nyckel, Ljus(k.Slag))))
    {
        [Insats] = Ordning.Text<Insatsrad>(r => r.Visningsnamn),
        ["mal"] = Ljus(Ljusslag.Mål),
        ["prognos"] = Ljus(Ljusslag.Prognos),
        [Utfall] = Ordning.Fallande<Insatsrad, decimal>(r => r.Ekonomi.Utfall),
        ["forbrukning"] = Ordning.Fallande<Insatsrad, decimal>(r => r.Ekonomi.Kvot),
        [Samlat] = Ordning.Fallande<Insatsrad, int>(r => r.Ljus.Samlat.Allvar()),
    };

    private static IComparer<Insatsrad> Ljus(Ljusslag slag) => Ordning.Fallande<Insatsrad, int>(r => r.Ljus[slag].Färg.Allvar());
}
