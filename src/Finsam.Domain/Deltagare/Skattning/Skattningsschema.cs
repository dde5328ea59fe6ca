using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Skattning;

/// <summary>Why a deltagare is to rate now.</summary>
public enum Skattningstillfälle
{
    /// <summary>For the first time.</summary>
    [Kod("start")]
    Start,

    /// <summary>As often as the insats has said.</summary>
    [Kod("lopande")]
    Löpande,

    /// <summary>On leaving.</summary>
    [Kod("avslut")]
    Avslut,
}

/// <summary>When a deltagare is to rate.</summary>
public static class Skattningsschema
{
    /// <summary>How many days before and after the last day count as on leaving.</summary>
    public const int Svarstid = 30;

    /// <summary>The last day when answers can be had, or <c>null</c> while ongoing.</summary>
    /// <param name="ut">Last day in the insats.</param>
    public static DateOnly? Sista(DateOnly? ut) => ut?.AddDays(Svarstid);

    /// <summary>
    /// What is due, and since when; <c>null</c> when nothing is. Who has left is asked only if there is an earlier answer to compare with, and until
    /// <see cref="Sista"/>.
    /// </summary>
    /// <param name="tid">First and last day of the deltagare.</param>
    /// <param name="senast">The day of the latest answers, or <c>null</c>.</param>
    /// <param name="veckor">Weeks between two.</param>
    /// <param name="idag">Today.</param>
    public static (Skattningstillfälle Tillfälle, DateOnly Sedan)? Väntar((DateOnly In, DateOnly? Ut) tid, DateOnly? senast, int veckor, DateOnly idag)
    {
        (Skattningstillfälle Tillfälle, DateOnly Sedan)? nästa = (tid.Ut, senast) switch
        {
            (null, null) => (Skattningstillfälle.Start, tid.In),
            (null, { } dag) => (Skattningstillfälle.Löpande, dag.AddDays(7 * veckor)),
            ({ } ut, { } dag) when dag < ut.AddDays(-Svarstid) && idag <= Sista(ut) => (Skattningstillfälle.Avslut, ut),
            _ => null,
        };
        return nästa is { } väntar && väntar.Sedan <= idag ? väntar : null;
    }
}
