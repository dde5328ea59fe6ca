using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>The columns K, M, Övr. and S:a. Övr. stands only where there is something to show in it, hidden or not.</summary>
/// <param name="medÖvriga">Whether Övr. is one of them.</param>
internal sealed class Könskolumner(bool medÖvriga)
{
    public bool MedÖvriga => medÖvriga;

    /// <summary>How many they are.</summary>
    public int Antal => medÖvriga ? 4 : 3;

    public IEnumerable<Tabellcell> Huvud => Celler("K", "M", "Övr.", "S:a");

    /// <summary>For all the counts of a table.</summary>
    public static Könskolumner För(IEnumerable<Könsantal> antal) => new(antal.Any(a => a.Övriga.Maskerad || a.Övriga.Värde > 0));

    public IEnumerable<Tabellcell> Celler(Könsantal antal) =>
        Celler(Talformat.Tal(antal.K), Talformat.Tal(antal.M), Talformat.Tal(antal.Övriga), Talformat.Tal(antal.Summa));

    /// <summary>Kvinnor and män as shares of all.</summary>
    public IEnumerable<Tabellcell> Fördelning(Könsantal antal) => Celler(
        Talformat.Procent(Domain.Deltagare.Antal.Procent(antal.K, antal.Summa)),
        Talformat.Procent(Domain.Deltagare.Antal.Procent(antal.M, antal.Summa)),
        "",
        "");

    private IEnumerable<Tabellcell> Celler(string k, string m, string övriga, string summa) =>
        (medÖvriga ? (string[])[k, m, övriga, summa] : [k, m, summa]).Select(text => new Tabellcell(text, Siffra: true));
}
