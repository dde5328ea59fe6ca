using Finsam.Domain.Deltagare;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The columns K, M, Övr. and S:a. Övr. stands only where there is something to show in it, hidden or not.</summary>
/// <param name="medÖvriga">Whether Övr. is one of them.</param>
internal sealed class Könskolumner(bool medÖvriga)
{
    public bool MedÖvriga => medÖvriga;

    /// <summary>How many they are.</summary>
    public int Antal => medÖvriga ? 4 : 3;

    public IEnumerable<Huvudcell> Huvud => Välj("K", "M", "Övr.", "S:a").Select(text => new Huvudcell(text, Siffra: true));

    /// <summary>For all the counts of a table.</summary>
    public static Könskolumner För(IEnumerable<Könsantal> antal) => new(antal.Any(a => a.Övriga.Maskerad || a.Övriga.Värde > 0));

    public IEnumerable<Dokumentcell> Celler(Könsantal antal) => Välj<Dokumentcell>(antal.K, antal.M, antal.Övriga, antal.Summa);

    /// <summary>Kvinnor and män as shares of all.</summary>
    public IEnumerable<Dokumentcell> Fördelning(Könsantal antal) => Välj<Dokumentcell>(
        new Procentcell(Domain.Deltagare.Antal.Procent(antal.K, antal.Summa)),
        new Procentcell(Domain.Deltagare.Antal.Procent(antal.M, antal.Summa)),
        "",
        "");

    private IEnumerable<T> Välj<T>(T k, T m, T övriga, T summa) => medÖvriga ? [k, m, övriga, summa] : [k, m, summa];
}
