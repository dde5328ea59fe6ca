using Npgsql;

namespace Finsam.Infrastructure.Database.Start;

/// <summary>Makes a server ready: role, database, schema, rights. What is there already is left as it is.</summary>
internal static class Databasbygge
{
    /// <summary>All of it, by one process at a time.</summary>
    public static async Task ByggAsync(Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        await using var lås = await Startlås.TaAsync(anslutningar.Ägare, cancellationToken);
        await SäkraServernAsync(lås, anslutningar, cancellationToken);
        await SäkraInnehålletAsync(anslutningar, cancellationToken);
    }

    /// <summary>What belongs to the server: the role and an empty database. The caller holds the lock.</summary>
    public static async Task SäkraServernAsync(Startlås lås, Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        await Programroll.SäkraAsync(lås.Anslutning, anslutningar, cancellationToken);
        await SäkraDatabasAsync(lås.Anslutning, anslutningar.Ägare.Database!, cancellationToken);
    }

    /// <summary>What belongs to the database: the schema of this program, and the rights. The caller holds the lock.</summary>
    public static async Task SäkraInnehålletAsync(Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        await Migrering.KörAsync(anslutningar.Ägare, cancellationToken);
        await Programroll.SläppInAsync(anslutningar, cancellationToken);
    }

    private static async Task SäkraDatabasAsync(NpgsqlConnection anslutning, string namn, CancellationToken cancellationToken)
    {
        await using var finns = new NpgsqlCommand("select exists (select from pg_database where datname = $1)", anslutning) { Parameters = { new() { Value = namn } } };
        if (await finns.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        try
        {
            // Swedish order by default: å ä ö come last.
            await using var skapa = new NpgsqlCommand(
                $"create database {Sqlnamn.Citera(namn)} template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE'", anslutning)
            { CommandTimeout = 0 };
            await skapa.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException nej) when (nej.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabasException($"Databasen {namn} finns inte och inloggningen får inte skapa den: låt en administratör köra create database {Sqlnamn.Citera(namn)}.", nej);
        }
    }
}
