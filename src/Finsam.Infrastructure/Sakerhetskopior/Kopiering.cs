using System.Reflection;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Lokal;
using Finsam.Infrastructure.Database.Start;
using Npgsql;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>Makes a copy, as the owner: the dump and the manifest see one and the same moment, while the program goes on working.</summary>
internal sealed class Kopiering(DatabasStart start, TimeProvider klocka)
{
    /// <summary>This program's version, for the manifest.</summary>
    private static string Program =>
        typeof(Kopiering).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "okänd";

    /// <exception cref="DatabasException">The file is there already, or the database cannot be copied.</exception>
    public async Task<Manifest> SkrivAsync(string fil, Action<string> förlopp, CancellationToken cancellationToken)
    {
        if (File.Exists(fil))
        {
            throw new DatabasException($"Filen {fil} finns redan: välj ett annat namn. En tidigare kopia skrivs aldrig över.");
        }

        var anslutning = (await start.AnslutAsync(cancellationToken)).Ägare;
        await using var ägare = await ÖppnaAsync(anslutning, cancellationToken);
        await using var ögonblick = await ägare.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        await KörAsync(ägare, Innehållsfråga.Session + " set transaction read only", cancellationToken);
        if (!(await ListaAsync(ägare, Innehållsfråga.Tabeller, cancellationToken)).Contains("public.\"__EFMigrationsHistory\""))
        {
            throw new DatabasException($"Databasen {anslutning.Database} innehåller inget från Finsam: det finns inget att kopiera.");
        }

        var verktyg = await PostgresBinärer.HittaKlientAsync(
            LokalInställningar.Standardrot, LokalInställningar.Standardsökväg, ägare.PostgreSqlVersion.Major, cancellationToken);
        Manifest? manifest = null;
        await Kopiafil.SkrivAsync(
            fil,
            async dump =>
            {
                förlopp("Kopierar databasen …");
                await DumpaAsync(verktyg, anslutning, ägare, dump, cancellationToken);
                return manifest = await BeskrivAsync(ägare, verktyg.Version, förlopp, cancellationToken);
            },
            cancellationToken);
        return manifest!;
    }

    private static async Task DumpaAsync(
        PostgresBinärer verktyg, NpgsqlConnectionStringBuilder anslutning, NpgsqlConnection ägare, Stream till, CancellationToken cancellationToken)
    {
        var ögonblick = (await ListaAsync(ägare, "select pg_export_snapshot()", cancellationToken)).Single();
        var andras = await ListaAsync(ägare, Innehållsfråga.AndrasScheman, cancellationToken);
        string[] argument =
        [
            "--format=custom", "--no-owner", "--no-privileges", "--no-password", $"--snapshot={ögonblick}",
            .. andras.Select(schema => $"--exclude-schema={Sqlnamn.Citera(schema)}"),
        ];
        await using var pgDump = Pgprocess.Starta(verktyg["pg_dump"], argument, Pgmiljö.Av(anslutning));
        pgDump.In.Close();
        await pgDump.Ut.BaseStream.CopyToAsync(till, cancellationToken);
        await pgDump.SlutaAsync(cancellationToken);
    }

    private async Task<Manifest> BeskrivAsync(NpgsqlConnection ägare, int verktyg, Action<string> förlopp, CancellationToken cancellationToken)
    {
        var tabeller = new List<Tabellinnehåll>();
        foreach (var tabell in await ListaAsync(ägare, Innehållsfråga.Tabeller, cancellationToken))
        {
            förlopp($"Räknar {tabell} …");
            tabeller.Add(Innehållsfråga.Tolka(tabell, (await ListaAsync(ägare, Innehållsfråga.Summa(tabell), cancellationToken)).Single()));
        }

        var migreringar = await ListaAsync(ägare, "select \"MigrationId\"::text from public.\"__EFMigrationsHistory\" order by 1", cancellationToken);
        return new(Manifest.Nu, Program, klocka.GetUtcNow(), ägare.PostgreSqlVersion.Major, verktyg, migreringar, tabeller);
    }

    private static async Task<NpgsqlConnection> ÖppnaAsync(NpgsqlConnectionStringBuilder val, CancellationToken cancellationToken)
    {
        var anslutning = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(val.ConnectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        try
        {
            await anslutning.OpenAsync(cancellationToken);
            return anslutning;
        }
        catch (NpgsqlException fel)
        {
            await anslutning.DisposeAsync();
            throw new DatabasException($"Databasen {val.Database} går inte att öppna: {(fel as PostgresException)?.MessageText ?? fel.Message}", fel);
        }
    }

    private static async Task KörAsync(NpgsqlConnection anslutning, string sql, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await kommando.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<List<string>> ListaAsync(NpgsqlConnection anslutning, string sql, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var lista = new List<string>();
        while (await rader.ReadAsync(cancellationToken))
        {
            lista.Add(rader.GetString(0));
        }

        return lista;
    }
}
