using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Application.Deltagare;

/// <summary>Deltagare as safe groups, with the masking that goes with them.</summary>
/// <param name="Deltagare">Groups of all individinsatser and all time.</param>
/// <param name="Anonyma">Anonymt registrerade, all time.</param>
/// <param name="Räknare">Counts all of them; a period that was counted for one user is counted for the next.</param>
/// <param name="Skydd">Which counts are hidden, the same for every output and every user.</param>
public sealed record Deltagarunderlag(
    IReadOnlyCollection<Deltagargrupp> Deltagare,
    IReadOnlyCollection<Anonyma> Anonyma,
    Räknare Räknare,
    Skydd Skydd)
{
    /// <summary>A count as it may be shown.</summary>
    public Antal Visa(Cell cell) => Skydd.Visa(cell, Räknare.Värde(cell));

    /// <summary>What was read, with its mask.</summary>
    public static Deltagarunderlag Av(Skyddsunderlag underlag, Skydd skydd) => new(underlag.Deltagare, underlag.Anonyma, new(underlag), skydd);
}

/// <summary>
/// Where the handlers get deltagare from. What comes back is not limited to what a user may see, since the masking of any part depends on the
/// whole: a handler shows only rows of insatser that it has read through <c>SynligaFör</c>.
/// </summary>
public interface IDeltagarunderlag
{
    /// <summary>Reads them, or takes what was read last if nothing has been stored since.</summary>
    Task<Deltagarunderlag> HämtaAsync(CancellationToken cancellationToken);
}
