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
    public static Deltagarkvartal? Deltagarkvartal(this Deltagarunderlag underlag, Insats insats, Kvartal kvartal, Skydd skydd)
    {
        var period = Period.För(kvartal);
        if (insats.Typ != Insatstyp.Individ || !insats.Tid.Ingår(period))
        {
            return null;
        }

        return new(Antal(Mått.Inregistrerade), Antal(Mått.Avslutade), Antal(Mått.Pågående));

        Antal Antal(Mått mått)
        {
            var cell = new Cell(period, mått, insats.Kod, Kolumn.Summa);
            return skydd.Visa(cell, underlag.Räknare.Värde(cell));
        }
    }
}
