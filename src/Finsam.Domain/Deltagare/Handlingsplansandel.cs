using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare;

/// <summary>How many of the aktuella that have a handlingsplan. Source: formats/utbyte.md, <c>andel_handlingsplan</c>.</summary>
public static class Handlingsplansandel
{
    /// <summary>
    /// Yes of yes and no, percent and unrounded; <c>null</c> where it is hidden, or nobody answered. The share's own counts are nowhere shown, but they can
    /// be worked out from it and the number of aktuella. So it is shown only when neither yes, no nor their sum is small, and, unless everyone or no one has
    /// a plan, when the number of aktuella is itself shown.
    /// </summary>
    /// <param name="grupper">Deltagare of the insatser that the share is about, of any time.</param>
    /// <param name="period">The period: aktuella are those with in ≤ E and ut empty or ≥ S.</param>
    /// <param name="aktuella">How many aktuella there are, as that may be shown.</param>
    /// <param name="skydd">What is small.</param>
    public static decimal? Av(IEnumerable<Deltagargrupp> grupper, Period period, Antal aktuella, Skydd skydd)
    {
        int ja = 0, nej = 0;
        foreach (var grupp in grupper.Where(d => d.In <= period.SistaKvartal && !(d.Ut < period.FörstaKvartal)))
        {
            ja += grupp.Handlingsplan == true ? grupp.Antal : 0;
            nej += grupp.Handlingsplan == false ? grupp.Antal : 0;
        }

        var dold = skydd.ÄrLitet(ja) || skydd.ÄrLitet(nej) || skydd.ÄrLitet(ja + nej) || (aktuella.Maskerad && ja > 0 && nej > 0);
        return dold || ja + nej == 0 ? null : 100m * ja / (ja + nej);
    }
}
