using Npgsql;

namespace Finsam.Testing.Database;

/// <summary>Looks into a test database, as its owner.</summary>
public static class Databasinnehåll
{
    private const string Tabeller =
        """
        select format('%I.%I', schemaname, tablename) from pg_tables
        where schemaname in ('public', 'historik') and tablename <> '__EFMigrationsHistory' order by 1
        """;

    /// <summary>The first cell of the first row.</summary>
    public static async Task<T> FrågaAsync<T>(this Testdatabas databas, string sql)
    {
        await using var anslutning = await ÖppnaAsync(databas);
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        return (T)(await kommando.ExecuteScalarAsync())!;
    }

    /// <summary>The first cell of every row.</summary>
    public static async Task<IReadOnlyList<T>> ListaAsync<T>(this Testdatabas databas, string sql)
    {
        await using var anslutning = await ÖppnaAsync(databas);
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await using var rader = await kommando.ExecuteReaderAsync();
        var lista = new List<T>();
        while (await rader.ReadAsync())
        {
            lista.Add(rader.GetFieldValue<T>(0));
        }

        return lista;
    }

    /// <summary>Runs a statement.</summary>
    public static async Task KörAsync(this Testdatabas databas, string sql)
    {
        await using var anslutning = await ÖppnaAsync(databas);
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await kommando.ExecuteNonQueryAsync();
    }

    /// <summary>Every row of every table as text, in an order of its own: two databases or two moments can be compared.</summary>
    public static async Task<string> AlltAsync(this Testdatabas databas)
    {
        var tabeller = await databas.ListaAsync<string>(Tabeller);
        var delar = tabeller.Select((t, i) => $"select {i} as nr, coalesce(string_agg('{t} ' || r::text, E'\\n' order by r::text), '{t}') as rader from {t} r");
        return string.Join('\n', await databas.ListaAsync<string>($"select rader from ({string.Join(" union all ", delar)}) alla order by nr"));
    }

    /// <summary>How many rows a table has.</summary>
    public static Task<long> AntalAsync(this Testdatabas databas, string tabell) => databas.FrågaAsync<long>($"select count(*) from {tabell}");

    private static async Task<NpgsqlConnection> ÖppnaAsync(Testdatabas databas)
    {
        var anslutning = new NpgsqlConnection(databas.Ägare);
        await anslutning.OpenAsync();
        return anslutning;
    }
}
