using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Application.Deltagare;

/// <summary>Counts insatser quarter by quarter.</summary>
internal static class Deltagarkvartalsräkning
{
    /// <summary>Counts the deltagare of these insatser and looks at no others.</summary>
    public static Räknare Räknare(this Deltagarunderlag underlag, IEnumerable<Insats> insatser)
    {
        var individ = insatser.Where(i => i.Typ == Insatstyp.Individ).ToDictionary(i => i.Kod, i => i.Tid, StringComparer.Ordinal);
        return new(new(individ, [.. individ.Keys.SelectMany(underlag.Av)], []));
    }

    /// <summary>The counts of the quarter, or <c>null</c> where the insats has no deltagare by its type or is not in the quarter.</summary>
    public static Deltagarkvartal? Deltagarkvartal(this Räknare räknare, Insats insats, Kvartal kvartal, Skydd skydd)
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
            return skydd.Visa(cell, räknare.Värde(cell));
        }
    }
}
