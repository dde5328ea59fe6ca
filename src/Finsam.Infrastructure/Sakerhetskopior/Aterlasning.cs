using System.Text.Json;
using Finsam.Application.Behörighet;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Lokal;
using Finsam.Infrastructure.Database.Migrations;
using Finsam.Infrastructure.Database.Start;
using Npgsql;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>
/// Reads a copy in, as the owner. What was there is taken away, what comes is read, and every table is compared with the manifest in one
/// transaction: either the whole copy is there and equal, or nothing has changed.
/// </summary>
internal sealed class Återläsning(DatabasStart start, TimeProvider klocka)
{
    /// <param name="fil">The copy.</param>
    /// <param name="ersätt">The database's name, when what it holds may be replaced.</param>
    /// <param name="förlopp">Hears what is being done.</param>
    /// <exception cref="DatabasException">The copy is not whole, is newer than the program or does not fit the server; the database is in use or holds something.</exception>
    public async Task<Manifest> LäsInAsync(string fil, string? ersätt, Action<string> förlopp, CancellationToken cancellationToken)
    {
        förlopp("Kontrollerar kopian …");
        var manifest = await Kopiafil.KontrolleraAsync(fil, cancellationToken);
        KontrolleraVersion(manifest);

        var anslutningar = await start.AnslutAsync(cancellationToken);
        await using var lås = await Startlås.TaAsync(anslutningar.Ägare, cancellationToken);
        var server = lås.Anslutning.PostgreSqlVersion.Major;
        if (server < manifest.Verktyg)
        {
            throw new DatabasException($"Kopian är gjord med PostgreSQL {manifest.Verktyg} och servern kör {server}: återläs på {manifest.Verktyg} eller senare.");
        }

        var verktyg = await PostgresBinärer.HittaKlientAsync(
            LokalInställningar.Standardrot, LokalInställningar.Standardsökväg, Math.Max(server, manifest.Verktyg), cancellationToken);
        await Databasbygge.SäkraServernAsync(lås, anslutningar, cancellationToken);
        await Målkontroll.KörAsync(lås.Anslutning, anslutningar.Ägare, ersätt, cancellationToken);

        await BytAsync(fil, manifest, verktyg, anslutningar.Ägare, förlopp, cancellationToken);
        förlopp("Uppdaterar till den här versionen …");
        await Databasbygge.SäkraInnehålletAsync(anslutningar, cancellationToken);
        await KontrolleraRollenAsync(anslutningar, cancellationToken);
        await AntecknaAsync(anslutningar.Ägare, manifest, ersätt is not null, cancellationToken);
        return manifest;
    }

    private static void KontrolleraVersion(Manifest manifest)
    {
        if (manifest.Format > Manifest.Nu || manifest.Migreringar.Except(SqlMigration.Alla).Any())
        {
            throw new DatabasException($"Kopian är gjord av en nyare Finsam ({manifest.Program}): återläs den med samma version eller en senare. Inget har rörts.");
        }
    }

    private static async Task BytAsync(
        string fil, Manifest manifest, PostgresBinärer verktyg, NpgsqlConnectionStringBuilder ägare, Action<string> förlopp, CancellationToken cancellationToken)
    {
        var miljö = Pgmiljö.Av(ägare);
        await using var psql = await Psql.BörjaAsync(verktyg["psql"], miljö, cancellationToken);
        await psql.KörAsync(Sqlfil.Läs("tomning.sql"), cancellationToken);
        förlopp("Läser in kopian …");
        await using (var pgRestore = Pgprocess.Starta(verktyg["pg_restore"], ["--no-owner", "--no-privileges", "-f", "-"], miljö))
        {
            // Where both fail, the reader knows why.
            await Task.WhenAll(
                LäsUtAsync(pgRestore, psql, cancellationToken),
                Kopiafil.LäsDumpAsync(fil, dump => MataAsync(dump, pgRestore, cancellationToken), cancellationToken));
            await pgRestore.SlutaAsync(cancellationToken);
        }

        await JämförAsync(psql, manifest, förlopp, cancellationToken);
        await psql.BekräftaAsync(cancellationToken);
    }

    private static async Task MataAsync(Stream dump, Pgprocess pgRestore, CancellationToken cancellationToken)
    {
        try
        {
            await dump.CopyToAsync(pgRestore.In, cancellationToken);
            pgRestore.In.Close();
        }
        catch (IOException)
        {
            throw await pgRestore.FelAsync();
        }
    }

    private static async Task LäsUtAsync(Pgprocess pgRestore, Psql psql, CancellationToken cancellationToken)
    {
        try
        {
            var buffert = new byte[128 * 1024];
            while (await pgRestore.Ut.BaseStream.ReadAsync(buffert, cancellationToken) is var antal and > 0)
            {
                await psql.SkrivAsync(buffert.AsMemory(0, antal), cancellationToken);
            }
        }
        catch
        {
            // Nobody takes what it writes any more, and it would wait for somebody who does.
            await pgRestore.AvbrytAsync();
            throw;
        }
    }

    private static async Task JämförAsync(Psql psql, Manifest manifest, Action<string> förlopp, CancellationToken cancellationToken)
    {
        await psql.KörAsync(Innehållsfråga.Session, cancellationToken);
        var inlästa = new Dictionary<string, Tabellinnehåll>();
        foreach (var tabell in await psql.KörAsync(Innehållsfråga.Tabeller, cancellationToken))
        {
            förlopp($"Jämför {tabell} …");
            inlästa[tabell] = Innehållsfråga.Tolka(tabell, (await psql.KörAsync(Innehållsfråga.Summa(tabell), cancellationToken)).Single());
        }

        var fel = manifest.Tabeller.Where(tabell => inlästa.GetValueOrDefault(tabell.Tabell) != tabell).Select(tabell => tabell.Tabell)
            .Concat(inlästa.Keys.Except(manifest.Tabeller.Select(tabell => tabell.Tabell)))
            .ToList();
        if (fel.Count > 0)
        {
            throw new DatabasException($"Det som lästes in stämmer inte med kopians innehållsförteckning ({string.Join(", ", fel)}). Inget har ändrats i databasen.");
        }
    }

    private static async Task KontrolleraRollenAsync(Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        await using var program = NpgsqlDataSource.Create(anslutningar.Program.ConnectionString);
        await Programroll.KontrolleraAsync(program, cancellationToken);
    }

    // The trail goes on from the copy's last row, and says so.
    private async Task AntecknaAsync(NpgsqlConnectionStringBuilder ägare, Manifest manifest, bool ersatte, CancellationToken cancellationToken)
    {
        var nu = klocka.GetUtcNow();
        await using var källa = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ägare.ConnectionString) { Pooling = false });
        await using var rad = källa.CreateCommand(
            "insert into historik.handelse (id, tid, anvandare, vad, gallde, nytt) values ($1, $2, $3, 'aterlast', 'databas', $4::jsonb)");
        rad.Parameters.Add(new() { Value = Guid.CreateVersion7(nu) });
        rad.Parameters.Add(new() { Value = nu });
        rad.Parameters.Add(new() { Value = Användare.Drift.Namn });
        rad.Parameters.Add(new() { Value = JsonSerializer.Serialize(new { kopia = manifest.Skapad, rader = manifest.Rader, ersatte }) });
        await rad.ExecuteNonQueryAsync(cancellationToken);
    }
}
