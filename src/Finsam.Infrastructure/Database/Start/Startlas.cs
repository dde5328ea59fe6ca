using Npgsql;

namespace Finsam.Infrastructure.Database.Start;

/// <summary>One process at a time prepares a server: roles and databases belong to all of it, and two that make the same one at once collide.</summary>
internal sealed class Startlås : IAsyncDisposable
{
    private const long Nyckel = 0x46494E53414D01;

    private Startlås(NpgsqlConnection anslutning) => Anslutning = anslutning;

    /// <summary>The owner's connection that holds the lock, to the server's maintenance database where it may.</summary>
    public NpgsqlConnection Anslutning { get; }

    /// <summary>Waits for the lock; disposing it lets go.</summary>
    /// <exception cref="DatabasException">The server cannot be used, or nobody let go in five minutes.</exception>
    public static async Task<Startlås> TaAsync(NpgsqlConnectionStringBuilder ägare, CancellationToken cancellationToken)
    {
        var anslutning = await ÖppnaAsync(ägare, "postgres", cancellationToken) ?? await ÖppnaAsync(ägare, ägare.Database!, cancellationToken)
            ?? throw new DatabasException($"Inloggningen {ägare.Username} kommer inte åt databasen {ägare.Database}: skapa den, eller ge inloggningen rätt att ansluta.");
        try
        {
            if (anslutning.PostgreSqlVersion.Major < 15)
            {
                throw new DatabasException($"Servern kör PostgreSQL {anslutning.PostgreSqlVersion.Major}, men Finsam behöver 15 eller senare.");
            }

            await using var lås = new NpgsqlCommand($"set lock_timeout = '5min'; select pg_advisory_lock({Nyckel}); reset lock_timeout", anslutning) { CommandTimeout = 0 };
            await lås.ExecuteNonQueryAsync(cancellationToken);
            return new(anslutning);
        }
        catch (PostgresException väntan) when (väntan.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            await anslutning.DisposeAsync();
            throw new DatabasException("En annan process förbereder databasen sedan mer än fem minuter: stoppa den först.", väntan);
        }
        catch
        {
            await anslutning.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Anslutning.DisposeAsync();

    // Null when there is no such database or the login may not enter it.
    private static async Task<NpgsqlConnection?> ÖppnaAsync(NpgsqlConnectionStringBuilder ägare, string databas, CancellationToken cancellationToken)
    {
        var anslutning = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ägare.ConnectionString) { Database = databas, Pooling = false }.ConnectionString);
        try
        {
            await anslutning.OpenAsync(cancellationToken);
            return anslutning;
        }
        catch (PostgresException nej) when (nej.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidAuthorizationSpecification)
        {
            await anslutning.DisposeAsync();
            return null;
        }
        catch
        {
            await anslutning.DisposeAsync();
            throw;
        }
    }
}
