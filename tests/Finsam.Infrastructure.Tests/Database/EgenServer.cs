using Finsam.Infrastructure.Database.Lokal;
using Finsam.Testing.Database;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database;

/// <summary>An empty server, as an administrator hands it over.</summary>
public sealed class EgenServer : IAsyncLifetime
{
    private LokalPostgres? _kluster;

    public async Task InitializeAsync() =>
        _kluster = await LokalPostgres.StartaAsync(new() { Mapp = Testmapp.Ny(), Snabb = true }, NullLogger.Instance, CancellationToken.None);

    public async Task DisposeAsync() => await _kluster!.DisposeAsync();

    public string Anslutning(string roll, string databas)
    {
        var val = _kluster!.Anslutning(roll, databas);
        val.Pooling = true;
        return val.ConnectionString;
    }

    public async Task KörSomAdministratörAsync(string sql, string databas = "postgres")
    {
        await using var anslutning = new NpgsqlConnection(_kluster!.Anslutning(Kluster.Ägare, databas).ConnectionString);
        await anslutning.OpenAsync();
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await kommando.ExecuteNonQueryAsync();
    }
}
