using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatser;

/// <summary>When an insats ran, and with that the periods it is shown in. Source: formats/utbyte.md, "Which insatser".</summary>
/// <param name="Start">First day.</param>
/// <param name="Slut">Planned last day, or <c>null</c>.</param>
/// <param name="Avslutad">The day it was in fact closed, or <c>null</c> while it runs.</param>
public readonly record struct Insatstid(DateOnly Start, DateOnly? Slut, DateOnly? Avslutad)
{
    /// <summary>Whether the insats belongs to the period: started by its last day, and neither slut nor avslutad before its first.</summary>
    public bool Ingår(Period period) => Ingår(period.FörstaDag, period.SistaDag);

    /// <summary>Whether the insats belongs to a stretch of days, by the same rule.</summary>
    public bool Ingår(DateOnly första, DateOnly sista) => Start <= sista && !(Slut < första) && !(Avslutad < första);

    /// <summary>Whether the insats was closed within the period.</summary>
    public bool AvslutadI(Period period) =>
        Avslutad >= period.FörstaDag && Avslutad <= period.SistaDag;
}
