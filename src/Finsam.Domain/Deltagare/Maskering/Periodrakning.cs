using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>The counts of one period as numbers.</summary>
/// <param name="insatser">How many insatser there are, in the period or not.</param>
internal sealed class Periodräkning(int insatser)
{
    private readonly int[] _insatser = new int[Bidrag.Första * (insatser + 1) * 4];
    private readonly int[] _kategorier = new int[Kategorirad.Antal * 4];

    /// <summary>Adds persons who are alike.</summary>
    public void Lägg(Deltagargrupp grupp, int insats, Period period)
    {
        Span<int> rader = stackalloc int[Bidrag.Flest];
        var kolumn = (int)Räknare.Kolumn(grupp.Kön);
        foreach (var rad in rader[..Bidrag.Av(grupp, period.FörstaKvartal, period.SistaKvartal, rader)])
        {
            if (rad >= Bidrag.Första)
            {
                Lägg(_kategorier, (rad - Bidrag.Första) * 4, Räknare.HarKön(Kategorirad.Namn(rad - Bidrag.Första).Mått), kolumn, grupp.Antal);
                continue;
            }

            Lägg(_insatser, Plats(rad, insats), Räknare.HarKön((Mått)rad), kolumn, grupp.Antal);
            if (Bidrag.HarTotal(rad))
                Lägg(_insatser, Plats(rad, insatser), Räknare.HarKön((Mått)rad), kolumn, grupp.Antal);
        }
    }

    /// <summary>Adds anonymt registrerade.</summary>
    public void Lägg(Anonyma anonyma, int insats)
    {
        Lägg(_insatser, Plats((int)Mått.Anonyma, insats), false, 0, anonyma.Antal);
        Lägg(_insatser, Plats((int)Mått.Anonyma, insatser), false, 0, anonyma.Antal);
    }

    /// <summary>A count of an insats, or of all of them with the number after the last.</summary>
    public int Insats(Mått mått, int insats, int kolumn) => _insatser[Plats((int)mått, insats) + kolumn];

    /// <summary>A count of a <see cref="Kategorirad"/>.</summary>
    public int Kategori(int nr, int kolumn) => _kategorier[(nr * 4) + kolumn];

    private static void Lägg(int[] antal, int plats, bool kön, int kolumn, int personer)
    {
        antal[plats + (int)Kolumn.Summa] += personer;
        if (kön)
            antal[plats + kolumn] += personer;
    }

    private int Plats(int mått, int insats) => ((mått * (insatser + 1)) + insats) * 4;
}
