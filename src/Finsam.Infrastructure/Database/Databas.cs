using Finsam.Infrastructure.Database.Start;
using Finsam.Infrastructure.Gemensamt;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Database;

/// <summary>What the web and the command line do with the database: make it ready.</summary>
public static class Databas
{
    private const long Startarbete = 0x46494E53414D03;

    /// <summary>
    /// Makes the database ready: starts the local PostgreSQL if no connection string is given, makes what is missing, migrates, reads the settings.
    /// To be awaited before the first query; a second call only reads the settings again. Several processes may do it at once.
    /// </summary>
    /// <param name="services">The root provider. Disposing it stops a local PostgreSQL that no other process uses.</param>
    /// <exception cref="DatabasException">It could not be done; the message is a sentence for whoever runs the server.</exception>
    public static async Task FörberedAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await services.GetRequiredService<DatabasStart>().FörberedAsync(cancellationToken);
        await services.GetRequiredService<Inställningskälla>().BörjaAsync(cancellationToken);
    }

    /// <summary>Does what a start does once for all processes: while one is at it, the others wait, and then find it done.</summary>
    /// <param name="services">The root provider.</param>
    /// <param name="arbete">What to do; it looks first at whether it is done.</param>
    /// <exception cref="DatabasException">Another process has been at it for five minutes.</exception>
    public static async Task EnIsänderAsync(IServiceProvider services, Func<Task> arbete, CancellationToken cancellationToken = default)
    {
        // The lock belongs to the connection, and goes with it when a process is killed.
        await using var anslutning = await services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(cancellationToken);
        try
        {
            await LåsAsync(anslutning, $"set lock_timeout = '5min'; select pg_advisory_lock({Startarbete}); reset lock_timeout", cancellationToken);
        }
        catch (PostgresException väntan) when (väntan.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new DatabasException("En annan process har startat sedan mer än fem minuter utan att bli klar: stoppa den först.", väntan);
        }

        try
        {
            await arbete();
        }
        finally
        {
            await LåsAsync(anslutning, $"select pg_advisory_unlock({Startarbete})", CancellationToken.None);
        }
    }

    private static async Task LåsAsync(NpgsqlConnection anslutning, string sql, CancellationToken cancellationToken)
    {
        await using var lås = new NpgsqlCommand(sql, anslutning) { CommandTimeout = 0 };
        await lås.ExecuteNonQueryAsync(cancellationToken);
    }
}
