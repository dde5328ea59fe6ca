using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>The counts of tabell 6 that outcomes are made of, as they may be shown.</summary>
internal sealed class Utfallsceller(Deltagarunderlag underlag, Period period)
{
    /// <summary>A row of one or several insatser, each hidden for itself.</summary>
    public Utfallsrad Rad(string? kod, string namn, IReadOnlyList<Insats> insatser)
    {
        var förr = insatser.Where(i => i.Tid.Ingår(period.Föregående)).ToList();
        return new(
            kod, namn, Summa(insatser, period, Kolumn.Summa), Summa(insatser, period, Kolumn.K), Summa(insatser, period, Kolumn.M),
            förr.Count == insatser.Count ? Summa(förr, period.Föregående, Kolumn.Summa) : null);
    }

    /// <summary>All individinsatser, as the PM has them.</summary>
    public Utfallsrad Totalt() => new(
        null, "Alla individinsatser", Andel(Cell.Summa, period, Kolumn.Summa), Andel(Cell.Summa, period, Kolumn.K), Andel(Cell.Summa, period, Kolumn.M),
        Andel(Cell.Summa, period.Föregående, Kolumn.Summa));

    private Utfallsandel Summa(IReadOnlyList<Insats> insatser, Period när, Kolumn kolumn) =>
        insatser.Select(i => Andel(i.Kod, när, kolumn)).Aggregate((a, b) => a + b);

    private Utfallsandel Andel(string rad, Period när, Kolumn kolumn) => new(Antal(Mått.TillArbeteStudier, rad, när, kolumn), Antal(Mått.Avslutade, rad, när, kolumn));

    private Antal Antal(Mått mått, string rad, Period när, Kolumn kolumn) => underlag.Visa(new(när, mått, rad, kolumn));
}
