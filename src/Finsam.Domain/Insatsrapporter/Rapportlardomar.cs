using Finsam.Domain.Insatser;
using Finsam.Domain.Lärdomar;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>What a report that is handed in tells the library: its lists, and what the parts have written for themselves.</summary>
public static class Rapportlärdomar
{
    /// <summary>All of it, as it reads.</summary>
    /// <param name="rapport">The report, locked or handed in.</param>
    /// <param name="källa">What the report is called in the library.</param>
    /// <param name="av">Who hands it in.</param>
    /// <param name="tid">When.</param>
    public static IReadOnlyList<Lärdom> Av(Insatsrapport rapport, string källa, string av, DateTimeOffset tid)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        return
        [
            .. from rubrik in rapport.Bild?.Rubriker ?? []
               from rad in Rader(rubrik).Select((r, i) => (r.Part, r.Text, Ordning: i + 1))
               select Lärdom.UrRapport(new(källa, rubrik.Nyckel, rad.Ordning), new(Slag(rubrik.Nyckel), rad.Text, rapport.InsatsId, rapport.År, rad.Part), av, tid),
        ];
    }

    private static IEnumerable<(string? Part, string Text)> Rader(Bildrubrik rubrik) => rubrik.Slag switch
    {
        Rubrikslag.Lista => Rapportlista.Rader(rubrik.Text).Select(rad => ((string?)null, rad)),
        Rubrikslag.PerPart => rubrik.Parter.Where(p => p.Text.Length > 0).Select(p => ((string?)(p.Part.Length > Insats.MaxNamn ? p.Part[..Insats.MaxNamn] : p.Part), p.Text)),
        _ => [],
    };

    private static Lärdomsslag Slag(string nyckel) => nyckel switch
    {
        "systemfel" => Lärdomsslag.Systemfel,
        "framgangsfaktorer" => Lärdomsslag.Framgångsfaktor,
        _ => Lärdomsslag.Lärdom,
    };
}
