using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>The fields of a report, by its headings.</summary>
public static class Rapportfält
{
    /// <summary>The field with yes or no.</summary>
    public static string Svar(string nyckel) => $"{nyckel}.svar";

    /// <summary>The field with how many.</summary>
    public static string Antal(string nyckel) => $"{nyckel}.antal";

    /// <summary>The field with of how many.</summary>
    public static string AvAntal(string nyckel) => $"{nyckel}.av";

    /// <summary>A part's own field.</summary>
    public static string FörPart(string nyckel, string part) => $"{nyckel}:{part}";

    /// <summary>What stands in a field, without blanks around it; empty where nothing does.</summary>
    public static string Text(this IReadOnlyDictionary<string, string> svar, string fält) => svar.GetValueOrDefault(fält)?.Trim() ?? "";

    /// <summary>All fields of a heading.</summary>
    /// <param name="rubrik">The heading.</param>
    /// <param name="parter">The parts.</param>
    public static IReadOnlyList<Blankettfält> Av(Rubrik rubrik, IReadOnlyList<string> parter)
    {
        ArgumentNullException.ThrowIfNull(rubrik);
        return rubrik.Slag switch
        {
            Rubrikslag.Text or Rubrikslag.Lista => [Fritt(rubrik.Nyckel, rubrik.Text)],
            Rubrikslag.JaNej => [new(Svar(rubrik.Nyckel), Fältslag.JaNej, rubrik.Text), Fritt(rubrik.Nyckel, "Beskriv")],
            Rubrikslag.PerPart => [.. parter.Select(p => Fritt(FörPart(rubrik.Nyckel, p), p))],
            Rubrikslag.Bortfall => [new(Antal(rubrik.Nyckel), Fältslag.Tal, "Antal som inte fullföljt"), new(AvAntal(rubrik.Nyckel), Fältslag.Tal, "Av antal registrerade")],
            _ => [],
        };
    }

    private static Blankettfält Fritt(string namn, string etikett) => new(namn, Fältslag.Text, etikett) { MaxText = Rapporttext.MaxText };
}
