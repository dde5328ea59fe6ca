using Finsam.Domain.Gemensamt;
using Npgsql;

namespace Finsam.Bench;

/// <summary>
/// The översikt and the PM as somebody would write them straight in SQL: prepared statements that compute every figure and light in the database, on
/// one open connection. Without masking, access, texts or settings.
/// </summary>
internal sealed class RåSql : IAsyncDisposable
{
    private readonly NpgsqlConnection _anslutning;
    private readonly NpgsqlCommand[] _översikt;
    private readonly NpgsqlCommand[] _pm;

    private RåSql(NpgsqlConnection anslutning, Period period)
    {
        _anslutning = anslutning;
        _översikt = [.. new[] { RåSqlTexter.Rader, RåSqlTexter.Noter, RåSqlTexter.Saknas, RåSqlTexter.Utfall }.Select(sql => Sats(sql, period))];
        _pm =
        [
            .. new[] { RåSqlTexter.Tabell6, RåSqlTexter.Svar, RåSqlTexter.Anonyma, RåSqlTexter.Avslut, RåSqlTexter.Fördelningar, RåSqlTexter.Noter }
                .Select(sql => Sats(sql, period)),
        ];
    }

    public static async Task<RåSql> ÖppnaAsync(string anslutningstext, Period period)
    {
        var anslutning = new NpgsqlConnection(anslutningstext);
        await anslutning.OpenAsync();
        var sql = new RåSql(anslutning, period);
        foreach (var sats in sql._översikt.Concat(sql._pm))
            await sats.PrepareAsync();
        return sql;
    }

    /// <summary>All of the översikt; returns the lights per insats.</summary>
    public Task<Dictionary<string, string>> ÖversiktAsync() => KörAsync(_översikt);

    /// <summary>All of the PM; returns tabell 6 per insats.</summary>
    public Task<Dictionary<string, string>> PmAsync() => KörAsync(_pm);

    public ValueTask DisposeAsync() => _anslutning.DisposeAsync();

    private static async Task<Dictionary<string, string>> KörAsync(NpgsqlCommand[] satser)
    {
        var första = new Dictionary<string, string>(StringComparer.Ordinal);
        var celler = new object[64];
        foreach (var sats in satser)
        {
            await using var rader = await sats.ExecuteReaderAsync();
            while (await rader.ReadAsync())
            {
                rader.GetValues(celler);
                if (sats == satser[0] && celler[0] is string kod)
                    första[kod] = (string)celler[1];
            }
        }

        return första;
    }

    private NpgsqlCommand Sats(string sql, Period period)
    {
        var sats = new NpgsqlCommand(sql, _anslutning);
        sats.Parameters.Add(new() { Value = period.FörstaDag });
        sats.Parameters.Add(new() { Value = period.SistaDag });
        if (sql.Contains("$3", StringComparison.Ordinal))
            sats.Parameters.Add(new() { Value = period.SistaKvartal.Plus(-7).FörstaDag });
        return sats;
    }
}
