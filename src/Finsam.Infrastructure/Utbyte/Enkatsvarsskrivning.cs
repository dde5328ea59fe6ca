using Finsam.Application.Utbyte;
using Finsam.Domain.Indikatorer;
using Npgsql;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>
/// Writes the answers of a file: all rows of each insats, period and form are replaced where the file says anything else, in random order. Of what changed the
/// history has which they were, never an answer.
/// </summary>
internal static class Enkätsvarsskrivning
{
    private const string Grupp = "select distinct i.id as insats_id, i.kod, t.period, t.formular from {0} t join insats i on i.kod = t.insats";

    /// <summary>How many times each answer stands in the file and in the database, of what the file tells of.</summary>
    private const string Skillnad =
        """
        select coalesce(f.insats_id, l.insats_id) as insats_id, coalesce(f.period, l.period) as period, coalesce(f.formular, l.formular) as formular,
          coalesce(f.antal, 0) as ny, coalesce(l.antal, 0) as gammal
        from (select i.id as insats_id, t.period, t.formular, t.par, t.matpunkt, t.varde, count(*)::int as antal
              from {0} t join insats i on i.kod = t.insats group by 1, 2, 3, 4, 5, 6) f
        full join (select s.insats_id, s.period, s.formular, s.par, s.matpunkt, s.varde, count(*)::int as antal
              from enkatsvarsfil s join pg_temp.in_enkatgrupp g using (insats_id, period, formular) group by 1, 2, 3, 4, 5, 6) l
          on f.insats_id = l.insats_id and f.period = l.period and f.formular = l.formular and f.matpunkt = l.matpunkt
            and coalesce(f.par, '') = coalesce(l.par, '') and coalesce(f.varde, 0) = coalesce(l.varde, 0)
        """;

    /// <summary>$1 is the event of the history and $2 its time.</summary>
    private const string Spår =
        """
        insert into historik.andring (id, handelse_id, tid, tabell, gallde, gammalt, nytt)
        select gen_random_uuid(), $1, $2, 'enkatmatning', 'insats:' || g.kod,
          case when exists (select from enkatmatning m where m.insats_id = g.insats_id and m.period = g.period and m.formular = g.formular)
            then jsonb_build_object('period', g.period, 'formular', g.formular) end,
          jsonb_build_object('period', g.period, 'formular', g.formular)
        from pg_temp.in_enkatgrupp g where g.andrad
        """;

    public static async Task<Filresultat> SkrivAsync(NpgsqlConnection anslutning, string tillfällig, int rader, Guid händelse, DateTimeOffset tid, CancellationToken cancellationToken)
    {
        await UtförAsync($"create temporary table in_enkatgrupp on commit drop as select g.*, false as andrad from ({string.Format(null, Grupp, tillfällig)}) g");
        await UtförAsync($"create temporary table in_enkatskillnad on commit drop as {string.Format(null, Skillnad, tillfällig)}");
        await UtförAsync(
            """
            update pg_temp.in_enkatgrupp g set andrad = true from pg_temp.in_enkatskillnad s
            where s.ny <> s.gammal and s.insats_id = g.insats_id and s.period = g.period and s.formular = g.formular
            """);
        await UtförAsync(Spår, new() { Value = händelse }, new() { Value = tid });
        await UtförAsync(
            """
            delete from enkatmatning m using pg_temp.in_enkatgrupp g
            where g.andrad and m.insats_id = g.insats_id and m.period = g.period and m.formular = g.formular
            """);
        await UtförAsync(
            """
            insert into enkatmatning (id, insats_id, period, formular, katalogversion, kalla)
            select gen_random_uuid(), insats_id, period, formular, $1, 'utbyte' from pg_temp.in_enkatgrupp where andrad
            """,
            new NpgsqlParameter { Value = Indikatorkatalog.Gällande.Version });
        await UtförAsync(
            $"""
            insert into enkatsvar (matning_id, matpunkt, varde, par)
            select m.id, t.matpunkt, t.varde, t.par
            from {tillfällig} t join pg_temp.in_enkatgrupp g on g.kod = t.insats and g.period = t.period and g.formular = t.formular and g.andrad
            join enkatmatning m on m.insats_id = g.insats_id and m.period = g.period and m.formular = g.formular
            order by random()
            """);
        await using var räkna = new NpgsqlCommand(
            "select coalesce(sum(least(ny, gammal)), 0)::int, coalesce(sum(greatest(gammal - ny, 0)), 0)::int from pg_temp.in_enkatskillnad", anslutning);
        await using var svar = await räkna.ExecuteReaderAsync(cancellationToken);
        await svar.ReadAsync(cancellationToken);
        var (lika, borta) = (svar.GetInt32(0), svar.GetInt32(1));
        var ändrade = Math.Min(rader - lika, borta);
        return new(Filer.Enkätsvar.Namn, rader - lika - ändrade, ändrade, lika) { Borttagna = borta - ändrade };

        async Task UtförAsync(string sql, params NpgsqlParameter[] parametrar)
        {
            await using var kommando = new NpgsqlCommand(sql, anslutning);
            kommando.Parameters.AddRange(parametrar);
            await kommando.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Answers from rounds in Finsam, which a file may repeat but not change.</summary>
    public static async Task<IReadOnlyDictionary<Svarsgrupp, IReadOnlyDictionary<Svarscell, int>>> OmgångssvarAsync(NpgsqlConnection anslutning, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(
            """
            select i.kod, m.period, m.formular, s.par, s.matpunkt, s.varde, count(*)::int
            from enkatmatning m join insats i on i.id = m.insats_id left join enkatsvar s on s.matning_id = m.id
            where m.kalla = 'omgang' group by 1, 2, 3, 4, 5, 6
            """,
            anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var allt = new Dictionary<Svarsgrupp, IReadOnlyDictionary<Svarscell, int>>();
        while (await rader.ReadAsync(cancellationToken))
        {
            var grupp = new Svarsgrupp(rader.GetString(0), rader.GetString(1), rader.GetString(2));
            if (!allt.TryGetValue(grupp, out var svar))
            {
                allt[grupp] = svar = new Dictionary<Svarscell, int>();
            }

            if (!rader.IsDBNull(4))
            {
                ((Dictionary<Svarscell, int>)svar)[new(Text(3), rader.GetString(4), rader.IsDBNull(5) ? null : rader.GetInt32(5))] = rader.GetInt32(6);
            }
        }

        return allt;

        string? Text(int i) => rader.IsDBNull(i) ? null : rader.GetString(i);
    }
}
