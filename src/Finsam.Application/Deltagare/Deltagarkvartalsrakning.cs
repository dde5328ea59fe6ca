using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Deltagare;

/// <summary>Counts one insats quarter by quarter.</summary>
internal static class Deltagarkvartalsräkning
{
    /// <summary>The counts of the quarter, or <c>null</c> where the insats has no deltagare by its type or is not in the quarter.</summary>
    public static Deltagarkvartal? Deltagarkvartal(this Räknare räknare, Insats insats, Kvartal kvartal, Skydd skydd) =>
        räknare.Deltagarperiod(insats, Period.För(kvartal), skydd);

    /// <summary>The counts of a period, or <c>null</c> where the insats has no deltagare by its type or is not in the period.</summary>
    public static Deltagarkvartal? Deltagarperiod(this Räknare räknare, Insats insats, Period period, Skydd skydd, Kolumn kolumn = Kolumn.Summa)
    {
        if (insats.Typ != Insatstyp.Individ || !insats.Tid.Ingår(period))
        {
            return null;
        }

        return new(Antal(Mått.Inregistrerade), Antal(Mått.Avslutade), Antal(Mått.Pågående));

        Antal Antal(Mått mått)
        {
            var cell = new Cell(period, mått, insats.Kod, kolumn);
            return skydd.Visa(cell, räknare.Värde(cell));
        }
    }

    /// <summary>The sum of what is shown of several insatser; <c>null</c> where none of them has deltagare.</summary>
    public static Deltagarkvartal? Summa(this IEnumerable<Deltagarkvartal?> delar) =>
        delar.OfType<Deltagarkvartal>().Aggregate((Deltagarkvartal?)null, (summa, term) => summa is null ? term : summa + term);
}
