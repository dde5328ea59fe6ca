using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// Of the processes that run at once, one prints the first administratör's link: the one that holds this lock as long as it lives. When it stops, the server
/// lets go, and the next one to start prints a new link.
/// </summary>
internal sealed class Förstalås(NpgsqlDataSource källa) : IAsyncDisposable
{
    private const long Nyckel = 0x46494E53414D02;

    private NpgsqlConnection? _anslutning;

    /// <summary>Whether this process has it now.</summary>
    public async Task<bool> TaAsync(CancellationToken cancellationToken)
    {
        var anslutning = await källa.OpenConnectionAsync(cancellationToken);
        await using var lås = new NpgsqlCommand($"select pg_try_advisory_lock({Nyckel})", anslutning);
        if (await lås.ExecuteScalarAsync(cancellationToken) is not true)
        {
            await anslutning.DisposeAsync();
            return false;
        }

        _anslutning = anslutning;
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        if (_anslutning is not null)
        {
            await _anslutning.DisposeAsync();
        }
    }
}
