namespace Finsam.Domain.Ekonomi;

/// <summary>How much a förbund may save. Source of the default: Nationella rådet, 2013-10-02, as cited in the sources (1 220 tkr of 6 104).</summary>
public sealed record Kapitalregel
{
    /// <summary>Largest eget kapital, reservfond apart, percent of the year's medlemsavgifter.</summary>
    public decimal TakProcent { get; init; } = 20;

    /// <summary>The bound reservfond, thousands of kronor. Never part of the beslutsutrymme.</summary>
    public int ReservfondTkr { get; init; }
}
