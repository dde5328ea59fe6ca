using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrkorten;

namespace Finsam.Application.Styrkorten;

/// <summary>The parts of a styrkort as the history keeps them.</summary>
internal static class Styrkortshistorik
{
    public static JsonObject Huvud(Styrkort styrkort) => new() { ["vision"] = styrkort.Innehåll.Vision, ["strategi"] = styrkort.Innehåll.Strategi };

    public static JsonObject? Perspektivet(Perspektiv? perspektiv) => perspektiv is null ? null : new()
    {
        ["perspektiv"] = perspektiv.Namn,
        ["aktiviteter"] = Rader(perspektiv.Aktiviteter),
    };

    public static JsonObject? Målet(Styrkort styrkort, Styrkortsplats plats) => styrkort.Målet(plats) is not { } mål ? null : new()
    {
        ["perspektiv"] = styrkort.Perspektivet(plats.Perspektiv)!.Namn,
        ["nr"] = mål.Nr,
        ["formulering"] = mål.Formulering,
        ["kopplingar"] = Rader([.. mål.Kopplingar.Select(k => $"{k.Slag.Kod()} {k.Nyckel}")]),
    };

    public static JsonObject? Måttet(Styrkort styrkort, Styrkortsplats plats) => styrkort.Målet(plats)?.Mått.FirstOrDefault(m => m.Nr == plats.Mått) is not { } mått ? null : new()
    {
        ["perspektiv"] = styrkort.Perspektivet(plats.Perspektiv)!.Namn,
        ["nr"] = plats.Mål,
        ["matt"] = mått.Uppgifter.Text,
        ["vardet_ur"] = mått.Uppgifter.Källa.Kod(),
        ["malvarde"] = mått.Uppgifter.Målvärde,
        ["enhet"] = mått.Uppgifter.Enhet,
    };

    public static JsonObject? Värdet(Styrkort styrkort, Styrkortsplats plats, DateOnly dag)
    {
        if (Måttet(styrkort, plats) is not { } rad)
        {
            return null;
        }

        var avläsning = styrkort.Målet(plats)!.Mått.First(m => m.Nr == plats.Mått).Avläsningar.FirstOrDefault(a => a.Datum == dag);
        rad["datum"] = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        rad["varde"] = avläsning?.Värde;
        rad["av_antal"] = avläsning?.N;
        rad["not"] = avläsning?.Not;
        return rad;
    }

    public static JsonObject? Ljuset(Styrkort styrkort, Styrkortsplats plats, Period period)
    {
        if (styrkort.Målet(plats) is not { } mål)
        {
            return null;
        }

        var ljus = mål.I(period);
        return new()
        {
            ["perspektiv"] = styrkort.Perspektivet(plats.Perspektiv)!.Namn,
            ["nr"] = mål.Nr,
            ["period"] = period.ToString(),
            ["trafikljus"] = ljus?.Färg.Kod(),
            ["motivering"] = ljus?.Motivering,
            ["atgard"] = ljus?.Åtgärd,
        };
    }

    private static string? Rader(IReadOnlyList<string> rader) => rader.Count == 0 ? null : string.Join('\n', rader);
}
