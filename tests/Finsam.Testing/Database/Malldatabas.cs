using System.Security.Cryptography;
using System.Text;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Lokal;
using Finsam.Infrastructure.Database.Start;
using Npgsql;

namespace Finsam.Testing.Database;

/// <summary>The migrated database that every test database is a clone of: built once per version of the SQL files.</summary>
internal static class Malldatabas
{
    private const long Byggnyckel = 0x46494E53414D02;

    private static int _nummer;

    /// <summary>The template's name; builds it if no process has.</summary>
    public static async Task<string> SäkraAsync(LokalPostgres kluster)
    {
        var namn = "mall_" + Avtryck();
        await using var server = new NpgsqlConnection(kluster.Anslutning(Kluster.Ägare, "postgres").ConnectionString);
        await server.OpenAsync();
        await KörAsync(server, $"select pg_advisory_lock({Byggnyckel})");
        await using var finns = new NpgsqlCommand($"select exists (select from pg_database where datname = '{namn}')", server);
        if (await finns.ExecuteScalarAsync() is false)
        {
            // Under another name until it is whole: a run that is stopped here leaves no half template.
            var påbörjad = namn + "_ny";
            await KörAsync(server, $"drop database if exists {påbörjad} with (force)");
            await Databasbygge.ByggAsync(Till(kluster, påbörjad), CancellationToken.None);
            await KörAsync(server, $"alter database {påbörjad} rename to {namn}");
        }

        return namn;
    }

    /// <summary>A new database like the template.</summary>
    public static async Task<Testdatabas> KlonaAsync(LokalPostgres kluster, string mall)
    {
        var namn = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref _nummer)}";
        var serverval = kluster.Anslutning(Kluster.Ägare, "postgres");
        await using var server = new NpgsqlConnection(serverval.ConnectionString);
        await server.OpenAsync();
        await KörAsync(server, $"drop database if exists {namn} with (force)");
        await KörAsync(server, $"create database {namn} template {mall} strategy file_copy");
        var till = Till(kluster, namn);
        return new(till.Ägare, till.Program, serverval);
    }

    private static Anslutningar Till(LokalPostgres kluster, string databas)
    {
        var anslutningar = Anslutningar.Från(kluster);
        anslutningar.Ägare.Database = databas;
        anslutningar.Program.Database = databas;
        anslutningar.Program.MaxPoolSize = 20;
        return anslutningar;
    }

    private static string Avtryck()
    {
        var assembly = typeof(Sqlfil).Assembly;
        var filer = assembly.GetManifestResourceNames().Where(namn => namn.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var text = string.Concat(filer.Select(namn => namn + Sqlfil.Läs(namn)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static async Task KörAsync(NpgsqlConnection anslutning, string sql)
    {
        await using var kommando = new NpgsqlCommand(sql, anslutning) { CommandTimeout = 300 };
        await kommando.ExecuteNonQueryAsync();
    }
}
