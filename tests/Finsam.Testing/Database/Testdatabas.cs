using Npgsql;

namespace Finsam.Testing.Database;

/// <summary>A database of a test's own: a clone of the migrated template, dropped when disposed of.</summary>
public sealed class Testdatabas : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _server;

    internal Testdatabas(NpgsqlConnectionStringBuilder ägare, NpgsqlConnectionStringBuilder program, NpgsqlConnectionStringBuilder server)
    {
        Ägare = ägare.ConnectionString;
        Program = program.ConnectionString;
        Namn = ägare.Database!;
        _server = server;
    }

    /// <summary>The database's name on the server.</summary>
    public string Namn { get; }

    /// <summary>Connection string of the owner: migrates, arranges, and looks at anything.</summary>
    public string Ägare { get; }

    /// <summary>Connection string of the role that the program runs as.</summary>
    public string Program { get; }

    /// <summary>The configuration that points the program at this database.</summary>
    public IReadOnlyDictionary<string, string?> Inställningar => new Dictionary<string, string?>
    {
        ["ConnectionStrings:Finsam"] = Program,
        ["ConnectionStrings:FinsamAgare"] = Ägare,
    };

    /// <summary>Drops the database, whoever is still connected.</summary>
    public async ValueTask DisposeAsync()
    {
        await using var program = new NpgsqlConnection(Program);
        NpgsqlConnection.ClearPool(program);
        await using var ägare = new NpgsqlConnection(Ägare);
        NpgsqlConnection.ClearPool(ägare);
        await using var server = new NpgsqlConnection(_server.ConnectionString);
        await server.OpenAsync();
        await using var släng = new NpgsqlCommand($"drop database if exists \"{Namn}\" with (force)", server);
        await släng.ExecuteNonQueryAsync();
    }
}
