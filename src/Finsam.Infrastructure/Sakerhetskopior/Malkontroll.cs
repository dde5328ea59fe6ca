using Finsam.Infrastructure.Database;
using Npgsql;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>Whether a copy may be read into a database: nobody uses it, and it is empty or may be replaced.</summary>
internal static class Målkontroll
{
    /// <summary>What somebody has put in. The rest is made by migrations and starts, or belongs to these.</summary>
    private static readonly string[] Innehåll = ["historik.handelse", "public.konto", "public.insats", "public.lokusgrupp"];

    /// <param name="server">The owner's connection that holds the start lock.</param>
    /// <param name="ägare">The database.</param>
    /// <param name="ersätt">The database's name, when what it holds may be replaced.</param>
    /// <exception cref="DatabasException">It may not.</exception>
    public static async Task KörAsync(NpgsqlConnection server, NpgsqlConnectionStringBuilder ägare, string? ersätt, CancellationToken cancellationToken)
    {
        var namn = ägare.Database!;
        if (ersätt is not null && ersätt != namn)
        {
            throw new DatabasException($"Databasen heter {namn}, inte ”{ersätt}”: skriv --ersatt {namn} om allt i den ska ersättas. Inget har rörts.");
        }

        await using var anslutna = new NpgsqlCommand(
            "select count(*) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid() and backend_type = 'client backend'", server)
        { Parameters = { new() { Value = namn } } };
        if (await anslutna.ExecuteScalarAsync(cancellationToken) is long antal and > 0)
        {
            throw new DatabasException($"Databasen {namn} används ({antal} anslutningar): stoppa webben och andra program först. Inget har rörts.");
        }

        await using var källa = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ägare.ConnectionString) { Pooling = false });
        var tabeller = await TabellerAsync(källa, cancellationToken);
        if (tabeller.Count > 0 && !tabeller.Contains("public.\"__EFMigrationsHistory\""))
        {
            throw new DatabasException($"Databasen {namn} innehåller annat än Finsam: återläs i en egen databas. Inget har rörts.");
        }

        if (ersätt is null && await HarInnehållAsync(källa, tabeller, cancellationToken))
        {
            throw new DatabasException($"Databasen {namn} är inte tom: skriv --ersatt {namn} om allt i den ska ersättas av kopian. Inget har rörts.");
        }
    }

    private static async Task<List<string>> TabellerAsync(NpgsqlDataSource källa, CancellationToken cancellationToken)
    {
        await using var fråga = källa.CreateCommand(Innehållsfråga.Tabeller);
        await using var rader = await fråga.ExecuteReaderAsync(cancellationToken);
        var tabeller = new List<string>();
        while (await rader.ReadAsync(cancellationToken))
        {
            tabeller.Add(rader.GetString(0));
        }

        return tabeller;
    }

    private static async Task<bool> HarInnehållAsync(NpgsqlDataSource källa, List<string> tabeller, CancellationToken cancellationToken)
    {
        foreach (var tabell in Innehåll.Intersect(tabeller))
        {
            await using var fråga = källa.CreateCommand($"select exists (select from {tabell})");
            if (await fråga.ExecuteScalarAsync(cancellationToken) is true)
            {
                return true;
            }
        }

        return false;
    }
}
