using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Application.Deltagare;

/// <summary>Deltagare as safe groups, with the masking that goes with them.</summary>
/// <param name="Deltagare">Groups of all individinsatser and all time.</param>
/// <param name="Anonyma">Anonymt registrerade, all time.</param>
/// <param name="Skydd">Which counts are hidden, the same for every output and every user.</param>
public sealed record Deltagarunderlag(
    IReadOnlyCollection<Deltagargrupp> Deltagare,
    IReadOnlyCollection<Anonyma> Anonyma,
    Skydd Skydd)
{
    private readonly Lazy<ILookup<string, Deltagargrupp>> _perInsats = new(() => Deltagare.ToLookup(d => d.Insats, StringComparer.Ordinal));

    /// <summary>Groups of all individinsatser and all time.</summary>
    public IReadOnlyCollection<Deltagargrupp> Deltagare { get; } = Deltagare;

    /// <summary>The groups of one insats.</summary>
    public IEnumerable<Deltagargrupp> Av(string insats) => _perInsats.Value[insats];
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
