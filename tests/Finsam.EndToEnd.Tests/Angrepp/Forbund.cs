using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Tests.Deltagare.Maskering;
using Finsam.Testing;

namespace Finsam.EndToEnd.Tests.Angrepp;

/// <summary>Which insatser with deltagare belong to which lokusgrupp, as everybody knows.</summary>
internal static class Förbund
{
    private static readonly Dictionary<string, string> Namn = Fil("lokusgrupper.csv").ToDictionary(rad => rad["namn"], rad => rad["kod"]);

    /// <summary>By the kod of the group.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Grupper { get; } = Läs();

    /// <summary>Those of them that are in the period.</summary>
    public static string[] I(IEnumerable<string> insatser, Period period) =>
        [.. insatser.Where(kod => kod == Cell.Summa || Uppsala.Underlag.Individinsatser[kod].Ingår(period))];

    /// <summary>By the rows of the table of lokusgrupper.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Rader(Period period)
    {
        var alla = Uppsala.Underlag.Individinsatser.Keys;
        var rader = Namn.ToDictionary(par => par.Key, par => (IReadOnlyCollection<string>)I(Grupper[par.Value], period));
        rader["Utan lokusgrupp"] = I(alla.Except(Grupper.Values.SelectMany(g => g)), period);
        rader["Totalt, alla lokusgrupper"] = I(alla, period);
        return rader;
    }

    private static Dictionary<string, IReadOnlyCollection<string>> Läs()
    {
        var insatser = Fil("insatser.csv").Where(rad => rad["typ"] == "individ").ToList();
        return Namn.Values.ToDictionary(
            kod => kod,
            kod => (IReadOnlyCollection<string>)[.. insatser.Where(rad => rad["lokusgrupper"].Split('|').Contains(kod)).Select(rad => rad["kod"])]);
    }

    private static IEnumerable<Dictionary<string, string>> Fil(string namn)
    {
        var rader = File.ReadAllLines(Path.Combine(Repo.Uppsala, namn)).Select(rad => rad.TrimStart('\uFEFF').Split(';')).ToList();
        return rader.Skip(1).Select(rad => rader[0].Zip(rad).ToDictionary(p => p.First, p => p.Second));
    }
}
