using System.Globalization;
using System.Text;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Utbyte;

namespace Finsam.Bench;

/// <summary>Writes a made-up förbund as a folder of the exchange format.</summary>
internal static class Utbytesmapp
{
    private const string Deltagarrubriker =
        "insats;deltagarkod;kon;aldersgrupp;in;ut;avslut;sysselsattningsgrad;handlingsplan;forsorjning_in;forsorjning_ut;utbildning;tid_i_offentlig_forsorjning";

    /// <summary>Everything, or everything but the deltagare.</summary>
    public static Minnesmapp Skriv(Förbund förbund, bool medDeltagare = true)
    {
        var mapp = new Minnesmapp()
            .Sätt("lokusgrupper.csv", Fil("kod;namn;kommun", Enumerable.Range(0, förbund.Lokusgrupper).Select(l => $"lokus-{l:00};Lokus {l:00};Kommun {l:00}")))
            .Sätt(
                "insatser.csv",
                Fil(
                    "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare",
                    förbund.Insatser.Select(i =>
                        $"{i.Kod};Insats {i.Nr:0000};;lokus-{i.Lokusgrupp:00};{i.Typ.Kod()};;Kommun {i.Lokusgrupp:00};Region;{Dag(i.Tid.Start)};{Dag(i.Tid.Slut)};{Dag(i.Tid.Avslutad)};;{(i.Typ == Insatstyp.Individ ? "120" : "")}")))
            .Sätt("kvartalsrapporter.csv", Fil("insats;ar;kvartal;inlamnad;" + string.Join(';', Koder.Alla<Fråga>()), Kvartal(förbund, Rapport)))
            .Sätt("kommentarer.csv", Fil("insats;ar;kvartal;fraga;text", Kvartal(förbund, (i, k) => (i.Nr + k.Löpnummer) % 7 == 0 ? $"{i.Kod};{k.År};{k.Nummer};i_fas;Enligt plan, med viss försening." : null)))
            .Sätt("ekonomi.csv", Fil("insats;ar;kvartal;budget;utfall", Kvartal(förbund, (i, k) => $"{i.Kod};{k.År};{k.Nummer};{400 + (i.Nr % 9 * 100)}000;{(300 + (((i.Nr * 7) + (k.Löpnummer * 13)) % 11 * 90))}000")))
            .Sätt("forbundsekonomi.csv", Fil("ar;serie;post;tkr", Förbundsekonomi()))
            .Sätt("anonyma.csv", Fil("insats;ar;kvartal;antal", förbund.Anonyma().Select(a => $"{a.Insats};{a.Kvartal.År};{a.Kvartal.Nummer};{a.Antal}")));
        return medDeltagare ? mapp.Sätt("deltagare.csv", Deltagare(förbund, förbund.Deltagare.Count)) : mapp;
    }

    /// <summary>So many deltagare, the förbund's over and over with codes of their own.</summary>
    public static string Deltagare(Förbund förbund, int antal, string kod = "D") =>
        Fil(Deltagarrubriker, Enumerable.Range(0, antal).Select(nr => Person(förbund, nr, kod)));

    private static string Person(Förbund förbund, int nr, string kod)
    {
        var (d, inDag, utDag) = förbund.Deltagare[nr % förbund.Deltagare.Count];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{d.Insats};{kod}{nr:000000};{d.Kön?.Kod()};{d.Åldersgrupp?.Kod()};{Dag(inDag)};{Dag(utDag)};{string.Join('|', d.Avslut.Select(a => a.Kod()))};{d.Sysselsättningsgrad};{JaNej(d.Handlingsplan)};{d.FörsörjningIn?.Kod()};{d.FörsörjningUt?.Kod()};{d.Utbildning?.Kod()};{d.Tid?.Kod()}");
    }

    private static string Rapport(Bänkinsats insats, Kvartal kvartal)
    {
        // Nine of ten come, most in time; of the answers nine of ten are the good one.
        var frö = (insats.Nr * 31) + (kvartal.Löpnummer * 17);
        var inlämnad = frö % 10 == 0 ? "" : Dag(kvartal.SistaDag.AddDays(5 + (frö % 40)));
        var svar = Koder.Alla<Fråga>().Select((fråga, nr) =>
            (frö + (nr * 7)) % 23 == 0 ? "" : JaNej(((frö + (nr * 13)) % 10 == 0) == (fråga.StartsWith("vakanser", StringComparison.Ordinal) || fråga.StartsWith("avvikelse", StringComparison.Ordinal))));
        return $"{insats.Kod};{kvartal.År};{kvartal.Nummer};{inlämnad};{string.Join(';', svar)}";
    }

    private static IEnumerable<string> Förbundsekonomi() =>
        from år in Enumerable.Range(Förbund.FörstaÅr, Förbund.SistaÅr - Förbund.FörstaÅr + 1)
        from serie in Koder.Alla<Ekonomiserie>()
        from post in Koder.Alla<Ekonomipost>()
        select $"{år};{serie};{post};{(post == Ekonomipost.Medlemsavgifter.Kod() ? 23000 : 5000)}";

    private static IEnumerable<string> Kvartal(Förbund förbund, Func<Bänkinsats, Kvartal, string?> rad) =>
        förbund.Insatser.SelectMany(i => i.Kvartal.Select(k => rad(i, k))).OfType<string>();

    private static string Fil(string rubriker, IEnumerable<string> rader)
    {
        var text = new StringBuilder(rubriker).Append('\n');
        foreach (var rad in rader)
            text.Append(rad).Append('\n');
        return text.ToString();
    }

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string JaNej(bool? svar) => svar switch { true => "ja", false => "nej", null => "" };
}
