using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Finsam.Testing.Database;

/// <summary>
/// The throw-away PostgreSQL of a test run: the program's own local cluster without durability. <c>FINSAM_TEST_PG</c> names the data folder that
/// several test processes share; without it, this process has a folder of its own, which goes when the process does.
/// </summary>
public static class Testkluster
{
    /// <summary>The environment variable with the shared data folder.</summary>
    public const string Variabel = "FINSAM_TEST_PG";

    private static readonly Lazy<Task<LokalPostgres>> Start = new(StartaAsync);
    private static readonly Lazy<Task<string>> Mall = new(async () => await Malldatabas.SäkraAsync(await Start.Value));

    /// <summary>A new database with the whole schema, in about a tenth of a second.</summary>
    public static async Task<Testdatabas> SkapaDatabasAsync() =>
        await Malldatabas.KlonaAsync(await Start.Value, await Mall.Value);

    private static async Task<LokalPostgres> StartaAsync()
    {
        var mapp = Environment.GetEnvironmentVariable(Variabel);
        if (string.IsNullOrEmpty(mapp))
        {
            mapp = Testmapp.Ny();
        }

        // Never disposed of: the run's end takes the whole folder.
        return await LokalPostgres.StartaAsync(new() { Mapp = mapp, Snabb = true }, NullLogger.Instance, CancellationToken.None);
    }
}
