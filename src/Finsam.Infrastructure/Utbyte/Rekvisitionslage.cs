using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>Reads what the insatser that have asked for money were granted and have asked for, for import to compare with.</summary>
internal static class Rekvisitionsläge
{
    private const string Binder = "r.status not in ('atersand', 'tillbakadragen')";

    public static async Task<IReadOnlyDictionary<string, decimal>> RekvireratAsync(NpgsqlConnection anslutning, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(
            $"select i.kod, sum(r.belopp) from rekvisition r join insats i on i.id = r.insats_id where {Binder} group by i.kod", anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var rekvirerat = new Dictionary<string, decimal>(StringComparer.Ordinal);
        while (await rader.ReadAsync(cancellationToken))
        {
            rekvirerat[rader.GetString(0)] = rader.GetDecimal(1);
        }

        return rekvirerat;
    }

    public static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>>> BeviljatAsync(NpgsqlConnection anslutning, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(
            $"""
            select i.kod, b.diarienummer, case when b.slag = 'avslag' then 0 else b.belopp end
            from beslut b join insats i on i.id = b.insats_id
            where exists (select from rekvisition r where r.insats_id = b.insats_id and {Binder})
            """,
            anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var beviljat = new List<(string Kod, string Nummer, decimal Belopp)>();
        while (await rader.ReadAsync(cancellationToken))
        {
            beviljat.Add((rader.GetString(0), rader.GetString(1), rader.GetDecimal(2)));
        }

        return beviljat.GroupBy(b => b.Kod, StringComparer.Ordinal).ToDictionary(
            insats => insats.Key, IReadOnlyDictionary<string, decimal> (insats) => insats.ToDictionary(b => b.Nummer, b => b.Belopp, StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
