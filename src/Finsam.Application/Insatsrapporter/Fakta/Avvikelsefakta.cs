using System.Globalization;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>The avvikelser that were open some day of the report's time.</summary>
internal static class Avvikelsefakta
{
    /// <summary>The table, or <c>null</c> where there were none. One that is only proposed, taken back or dismissed is none.</summary>
    public static Faktatabell? Av(IEnumerable<Avvikelse> avvikelser, DateOnly från, DateOnly till)
    {
        List<IReadOnlyList<string>> rader =
        [
            .. from a in avvikelser
               where a.Anmäld is { } anmäld && anmäld.Dag <= till && !(a.Avslutad?.Dag < från)
               where a.Status is not (Avvikelsestatus.Föreslagen or Avvikelsestatus.Återkallad or Avvikelsestatus.Avfärdad)
               select (IReadOnlyList<string>)[$"{a.Nummer}", a.Beskrivning, a.Åtgärd, Läge(a)],
        ];
        return rader.Count == 0 ? null : new(["Nr", "Vad avviker", "Åtgärd", "Läge"], rader);
    }

    private static string Läge(Avvikelse a) => a.Beslut is { } beslut && a.Beslutad is { } beslutad
        ? $"{(beslut.Utfall == Avvikelseutfall.Bifall ? "Bifall" : "Avslag")} {beslutad.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(a.Avslutad is null ? "" : ", avslutad")}"
        : "Granskas";
}
