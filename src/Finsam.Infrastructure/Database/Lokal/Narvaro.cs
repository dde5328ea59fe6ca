using Npgsql;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>An idle connection by which the processes that use a local cluster see each other: the last one out stops it.</summary>
internal sealed class Närvaro : IAsyncDisposable
{
    private const string Namn = "finsam-narvaro";

    private readonly NpgsqlConnection _anslutning;

    private Närvaro(NpgsqlConnection anslutning) => _anslutning = anslutning;

    /// <summary>Shows that this process is here.</summary>
    public static async Task<Närvaro> ÖppnaAsync(Kluster kluster, CancellationToken cancellationToken)
    {
        var val = kluster.Anslutning(Kluster.Ägare, "postgres");
        val.ApplicationName = Namn;
        var anslutning = new NpgsqlConnection(val.ConnectionString);
        await anslutning.OpenAsync(cancellationToken);
        return new(anslutning);
    }

    /// <summary>Returns when the connection breaks.</summary>
    public async Task VäntaPåBrottAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await _anslutning.WaitAsync(cancellationToken);
            }
        }
        catch (Exception brott) when (brott is NpgsqlException or InvalidOperationException or IOException)
        {
            // That is the answer.
        }
    }

    /// <summary>Whether some other process, or another user of the cluster in this one, is here.</summary>
    public async Task<bool> FinnsFlerAsync(CancellationToken cancellationToken)
    {
        await using var fråga = new NpgsqlCommand(
            "select exists (select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid())", _anslutning);
        fråga.Parameters.Add(new() { Value = Namn });
        return await fråga.ExecuteScalarAsync(cancellationToken) is true;
    }

    public ValueTask DisposeAsync() => _anslutning.DisposeAsync();
}
