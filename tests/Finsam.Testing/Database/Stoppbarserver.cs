using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Finsam.Testing.Database;

/// <summary>A PostgreSQL server of a test's own that can be stopped and started again with its data.</summary>
public sealed class Stoppbarserver : IAsyncDisposable
{
    private readonly string _mapp = Testmapp.Ny();
    private LokalPostgres? _kluster;

    /// <summary>Connection string of the owner to an empty database that the program makes itself.</summary>
    public string Anslutning { get; private set; } = "";

    /// <summary>Starts it.</summary>
    public async Task StartaAsync()
    {
        _kluster = await LokalPostgres.StartaAsync(new() { Mapp = _mapp, Snabb = true }, NullLogger.Instance, CancellationToken.None);
        Anslutning = _kluster.Anslutning(Kluster.Ägare, "finsam").ConnectionString;
    }

    /// <summary>Stops it, whoever is connected.</summary>
    public async Task StoppaAsync()
    {
        if (_kluster is not null)
        {
            await _kluster.DisposeAsync();
            _kluster = null;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await StoppaAsync();
}
