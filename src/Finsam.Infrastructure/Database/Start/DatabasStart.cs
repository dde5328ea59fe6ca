using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Finsam.Infrastructure.Database.Start;

/// <summary>The database of this process: prepared once, before the first query, and let go of when the process ends.</summary>
internal sealed class DatabasStart(IConfiguration configuration, ILoggerFactory loggerFactory) : IAsyncDisposable, IDisposable
{
    private const int FlestFörberedda = 100;

    private readonly SemaphoreSlim _enIsänder = new(1);
    private LokalPostgres? _lokal;
    private NpgsqlDataSource? _källa;

    /// <summary>The program's connections.</summary>
    public NpgsqlDataSource Källa =>
        _källa ?? throw new InvalidOperationException($"{nameof(Databas)}.{nameof(Databas.FörberedAsync)} must run before the first query.");

    /// <summary>Starts the local cluster if no connection string is given, and makes role, database and schema ready.</summary>
    /// <exception cref="DatabasException">It could not be done; the message says why.</exception>
    public async Task FörberedAsync(CancellationToken cancellationToken)
    {
        await _enIsänder.WaitAsync(cancellationToken);
        try
        {
            _källa ??= await ÖppnaAsync(cancellationToken);
        }
        catch (NpgsqlException fel)
        {
            throw new DatabasException($"Databasen kunde inte förberedas: {(fel as PostgresException)?.MessageText ?? fel.Message}", fel);
        }
        finally
        {
            _enIsänder.Release();
        }
    }

    /// <summary>The ways into the database, with the local cluster started if no connection string is given; nothing in it is looked at or made.</summary>
    /// <exception cref="DatabasException">The connection strings cannot be used, or the cluster could not be started.</exception>
    public async Task<Anslutningar> AnslutAsync(CancellationToken cancellationToken)
    {
        await _enIsänder.WaitAsync(cancellationToken);
        try
        {
            return await HittaAsync(cancellationToken);
        }
        finally
        {
            _enIsänder.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The connections first: the cluster's last user stops it.
        if (_källa is not null)
        {
            await _källa.DisposeAsync();
        }

        if (_lokal is not null)
        {
            await _lokal.DisposeAsync();
        }

        _enIsänder.Dispose();
    }

    // For a container that is disposed of synchronously.
    public void Dispose() => Task.Run(async () => await DisposeAsync()).GetAwaiter().GetResult();

    private async Task<NpgsqlDataSource> ÖppnaAsync(CancellationToken cancellationToken)
    {
        var anslutningar = await HittaAsync(cancellationToken);
        await Databasbygge.ByggAsync(anslutningar, cancellationToken);

        var källa = Bygg(anslutningar.Program.ConnectionString);
        try
        {
            await Programroll.KontrolleraAsync(källa, cancellationToken);
            return källa;
        }
        catch
        {
            await källa.DisposeAsync();
            throw;
        }
    }

    private NpgsqlDataSource Bygg(string anslutning)
    {
        var byggare = new NpgsqlDataSourceBuilder(anslutning).UseLoggerFactory(loggerFactory);
        if (!byggare.ConnectionStringBuilder.ShouldSerialize("Max Auto Prepare"))
        {
            // The same few statements again and again: planned once per connection, unless the operator has decided otherwise (a pooler in between).
            (byggare.ConnectionStringBuilder.MaxAutoPrepare, byggare.ConnectionStringBuilder.AutoPrepareMinUsages) = (FlestFörberedda, 2);
        }

        return byggare.Build();
    }

    private async Task<Anslutningar> HittaAsync(CancellationToken cancellationToken) =>
        Anslutningar.Från(configuration) ?? await StartaLokaltAsync(cancellationToken);

    private async Task<Anslutningar> StartaLokaltAsync(CancellationToken cancellationToken)
    {
        _lokal ??= await LokalPostgres.StartaAsync(LokalInställningar.Från(configuration), loggerFactory.CreateLogger<LokalPostgres>(), cancellationToken);
        return Anslutningar.Från(_lokal);
    }
}
