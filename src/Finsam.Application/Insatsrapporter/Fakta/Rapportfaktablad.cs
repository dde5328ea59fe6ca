using Finsam.Domain.Insatsrapporter;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>All that Finsam knows for a report, as it may be shown, and what the report is checked by.</summary>
/// <param name="Tabeller">By what it is.</param>
/// <param name="Granskning">What the report is checked by.</param>
public sealed record Rapportfaktablad(IReadOnlyDictionary<Faktaslag, Faktatabell> Tabeller, Granskningsunderlag Granskning)
{
    /// <summary>The report as it reads with these texts: headings that do not apply are left out.</summary>
    /// <param name="mallar">Its mallar.</param>
    /// <param name="svar">What stands in its fields.</param>
    /// <param name="gräns">Counts under this are masked.</param>
    public Insatsrapportbild Bild(IEnumerable<Mall> mallar, IReadOnlyDictionary<string, string> svar, int gräns) => new(
    [
        .. mallar.Select(m => new Bilddel(m.Titel, m.Version, [.. m.Rubriker.Where(r => Granskning.Gäller(r.Villkor)).Select(r => Rubrik(r, svar, gräns))])),
    ]);

    private Bildrubrik Rubrik(Rubrik r, IReadOnlyDictionary<string, string> svar, int gräns) => new(
        r.Nyckel,
        r.Text,
        r.Nivå,
        r.Slag,
        r.Slag == Rubrikslag.Bortfall ? Bortfall.Läs(svar.Text(Rapportfält.Antal(r.Nyckel)), svar.Text(Rapportfält.AvAntal(r.Nyckel)))?.Tabell(gräns) : r.Fakta is { } fakta ? Tabeller.GetValueOrDefault(fakta) : null,
        svar.Text(Rapportfält.Svar(r.Nyckel)) switch { "ja" => true, "nej" => false, _ => null },
        svar.Text(r.Nyckel),
        r.Slag == Rubrikslag.PerPart ? [.. Granskning.Parter.Select(p => new Partstext(p, svar.Text(Rapportfält.FörPart(r.Nyckel, p))))] : []);
}
