using Finsam.Domain.Insatser;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>When a slutrapport is due.</summary>
public static class Slutrapportsfrist
{
    /// <summary>One month after the insats ended, or will end; <c>null</c> while no end is known.</summary>
    public static DateOnly? Av(Insatstid tid) => (tid.Avslutad ?? tid.Slut)?.AddMonths(1);
}
