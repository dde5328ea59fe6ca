using System.Globalization;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>The sample data of data/uppsala-2021, read as plainly as possible.</summary>
internal static class Uppsala
{
    public static Skyddsunderlag Underlag { get; } = Läs();

    private static Skyddsunderlag Läs()
    {
        var insatser = Rader("insatser.csv").Where(r => r["typ"] == "individ").ToDictionary(
            r => r["kod"],
            r => new Insatstid(Dag(r["start"])!.Value, Dag(r["slut"]), Dag(r["avslutad"])),
            StringComparer.Ordinal);
        var deltagare = Rader("deltagare.csv").Select(r => new Deltagargrupp
        {
            Insats = r["insats"],
            Kön = Värde<Kön>(r["kon"]),
            In = Kvartal.För(Dag(r["in"])!.Value),
            Ut = Dag(r["ut"]) is { } ut ? Kvartal.För(ut) : null,
            Åldersgrupp = Värde<Åldersgrupp>(r["aldersgrupp"]),
            Avslut = [.. r["avslut"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(a => Värde<Avslutsanledning>(a)!.Value)],
            Sysselsättningsgrad = Tal(r["sysselsattningsgrad"]),
            FörsörjningIn = Värde<Försörjning>(r["forsorjning_in"]),
            FörsörjningUt = Värde<Försörjning>(r["forsorjning_ut"]),
            Utbildning = Värde<Utbildning>(r["utbildning"]),
            Tid = Värde<TidIOffentligFörsörjning>(r["tid_i_offentlig_forsorjning"]),
        });
        var anonyma = Rader("anonyma.csv").Select(r => new Anonyma(r["insats"], new(Tal(r["ar"])!.Value, Tal(r["kvartal"])!.Value), Tal(r["antal"])!.Value));
        return new(insatser, [.. deltagare], [.. anonyma]);
    }

    private static IEnumerable<Dictionary<string, string>> Rader(string fil)
    {
        var rot = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(rot.FullName, "Finsam.sln")))
            rot = rot.Parent!;
        var rader = File.ReadAllLines(Path.Combine(rot.FullName, "data", "uppsala-2021", fil));
        var kolumner = rader[0].TrimStart('\uFEFF').Split(';');
        return rader.Skip(1).Where(r => r.Length > 0).Select(r => kolumner.Zip(r.Split(';')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
    }

    private static DateOnly? Dag(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? Tal(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static T? Värde<T>(string kod)
        where T : struct, Enum => kod.Length == 0 ? null : Koder.FrånKod<T>(kod) ?? throw new FormatException(kod);
}
