using System.Threading.RateLimiting;

namespace Finsam.Web.Features.Enkäter.Svara;

/// <summary>
/// How fast one address may guess links. Only links that are none of ours count, and an address that has guessed too often is slowed down, not shut out: a whole
/// office behind it goes on answering, while whoever guesses gets a few tries a second at 130 bits.
/// </summary>
internal sealed class Länktakt : IDisposable
{
    private const int GissningarPerMinut = 60;
    private const int FrågorPerSekund = 5;

    private readonly PartitionedRateLimiter<string> _gissningar = PartitionedRateLimiter.Create<string, string>(adress => RateLimitPartition.GetSlidingWindowLimiter(
        adress, _ => new() { PermitLimit = GissningarPerMinut, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 }));

    private readonly PartitionedRateLimiter<string> _långsamt = PartitionedRateLimiter.Create<string, string>(adress => RateLimitPartition.GetTokenBucketLimiter(
        adress, _ => new() { TokenLimit = FrågorPerSekund, TokensPerPeriod = FrågorPerSekund, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 200, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));

    /// <summary>Before a link is looked up: waits for its turn where the address has guessed too often; false when too many wait already.</summary>
    public async ValueTask<bool> FårFrågaAsync(HttpContext context)
    {
        var adress = Adress(context);
        if (_gissningar.GetStatistics(adress) is null or { CurrentAvailablePermits: > 0 })
        {
            return true;
        }

        using var tur = await _långsamt.AcquireAsync(adress, 1, context.RequestAborted);
        return tur.IsAcquired;
    }

    /// <summary>After a link that is none: false when the address has had its share.</summary>
    public bool FårGissa(HttpContext context)
    {
        using var försök = _gissningar.AttemptAcquire(Adress(context));
        return försök.IsAcquired;
    }

    public void Dispose()
    {
        _gissningar.Dispose();
        _långsamt.Dispose();
    }

    private static string Adress(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
