using System.Globalization;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>Who and when.</summary>
internal static class Insatsfakta
{
    private const string Saknas = "–";

    /// <summary>Name and diarienummer.</summary>
    public static Faktatabell Namn(Insats insats) => Faktatabell.Par(("Insatsens namn", insats.Namn), ("Diarienummer", insats.Diarienummer ?? Saknas));

    /// <summary>Insatsägare, the other parts in order, and the styrgrupp.</summary>
    public static Faktatabell Parter(Insats insats, string? styrgrupp) => Faktatabell.Par(
    [
        ("Insatsägare", insats.Insatsägare ?? Saknas),
        .. insats.Samverkansparter.Select((p, i) => ($"Samverkanspart {i + 1}", p)),
        .. styrgrupp is null ? [] : new[] { ("Styrgrupp", styrgrupp) },
    ]);

    /// <summary>One day.</summary>
    public static Faktatabell Dag(string namn, DateOnly? dag) => Faktatabell.Par((namn, Text(dag)));

    /// <summary>The period that was granted last, and those before it.</summary>
    /// <param name="beslut">What was decided.</param>
    /// <param name="till">The last day of the report: what begins later is left out.</param>
    public static Faktatabell? Perioder(IEnumerable<Beslut> beslut, DateOnly till)
    {
        List<(DateOnly From, DateOnly Tom)> perioder = [.. beslut.Where(b => b.Slag != Beslutsslag.Avslag && b.From <= till).Select(b => (b.From, b.Tom)).Distinct().OrderDescending()];
        return perioder.Count == 0 ? null : Faktatabell.Par([.. perioder.Select((p, i) => (i == 0 ? "Aktuell insatsperiod (beviljad)" : "Tidigare insatsperiod", $"{Text(p.From)} – {Text(p.Tom)}"))]);
    }

    private static string Text(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Saknas;
}
