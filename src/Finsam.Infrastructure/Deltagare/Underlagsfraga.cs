using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Npgsql;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>Reads all deltagare as groups, and what else the masking depends on, in four statements.</summary>
internal static class Underlagsfråga
{
    private const string Grupper =
        """
        select i.kod, d.kon, d.in_dag, d.ut_dag, d.aldersgrupp, array_to_string(d.avslut, '|'),
          d.sysselsattningsgrad, d.handlingsplan, d.forsorjning_in, d.forsorjning_ut, d.utbildning, d.tid_i_offentlig_forsorjning, d.antal, d.dagar
        from (
          select insats_id, kon, date_trunc('quarter', in_dag)::date as in_dag, date_trunc('quarter', ut_dag)::date as ut_dag, aldersgrupp, avslut,
            sysselsattningsgrad, handlingsplan, forsorjning_in, forsorjning_ut, utbildning, tid_i_offentlig_forsorjning,
            count(*)::int as antal, coalesce(sum(ut_dag - in_dag), 0) as dagar
          from deltagare group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
        ) d join insats i on i.id = d.insats_id
        """;

    /// <summary>Everything of this moment.</summary>
    public static async Task<Skyddsunderlag> LäsAsync(NpgsqlConnection anslutning, CancellationToken cancellationToken)
    {
        var insatser = await LäsAsync(
            anslutning,
            "select kod, start, slut, avslutad from insats where typ = 'individ'",
            rad => (Kod: rad.GetString(0), Tid: new Insatstid(rad.GetFieldValue<DateOnly>(1), Dag(rad, 2), Dag(rad, 3))),
            cancellationToken);
        var avslut = new Dictionary<string, Avslutsanledning[]>(StringComparer.Ordinal);
        var koder = insatser.ToDictionary(i => i.Kod, i => i.Kod, StringComparer.Ordinal);
        var deltagare = await LäsAsync(anslutning, Grupper, rad => Grupp(rad, koder, avslut), cancellationToken);
        var anonyma = await LäsAsync(
            anslutning,
            "select i.kod, a.kvartal, a.antal from anonyma a join insats i on i.id = a.insats_id",
            rad => new Anonyma(rad.GetString(0), Kvartal.För(rad.GetFieldValue<DateOnly>(1)), rad.GetInt32(2)),
            cancellationToken);
        var gallrade = Gallringsstatistik.SättSamman(await LäsAsync(anslutning, Gallradefråga.Sql, Gallradefråga.Antal, cancellationToken));
        return new(insatser.ToDictionary(i => i.Kod, i => i.Tid, StringComparer.Ordinal), [.. deltagare, .. gallrade], anonyma);
    }

    private static async Task<List<T>> LäsAsync<T>(NpgsqlConnection anslutning, string sql, Func<NpgsqlDataReader, T> välj, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(sql, anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        var lista = new List<T>();
        while (await rader.ReadAsync(cancellationToken))
        {
            lista.Add(välj(rader));
        }

        return lista;
    }

    // Koder and lists of reasons are the same few over and over: one copy of each is enough.
    private static Deltagargrupp Grupp(NpgsqlDataReader rad, Dictionary<string, string> koder, Dictionary<string, Avslutsanledning[]> avslut) => new()
    {
        Insats = koder.GetValueOrDefault(rad.GetString(0)) ?? rad.GetString(0),
        Kön = Kod<Kön>(rad, 1),
        In = Kvartal.För(rad.GetFieldValue<DateOnly>(2)),
        Ut = Dag(rad, 3) is { } ut ? Kvartal.För(ut) : null,
        Åldersgrupp = Kod<Åldersgrupp>(rad, 4),
        Avslut = Anledningar(rad.GetString(5), avslut),
        Sysselsättningsgrad = rad.IsDBNull(6) ? null : rad.GetInt32(6),
        Handlingsplan = rad.IsDBNull(7) ? null : rad.GetBoolean(7),
        FörsörjningIn = Kod<Försörjning>(rad, 8),
        FörsörjningUt = Kod<Försörjning>(rad, 9),
        Utbildning = Kod<Utbildning>(rad, 10),
        Tid = Kod<TidIOffentligFörsörjning>(rad, 11),
        Antal = rad.GetInt32(12),
        SummaDagar = rad.GetInt64(13),
    };

    private static Avslutsanledning[] Anledningar(string text, Dictionary<string, Avslutsanledning[]> lästa)
    {
        if (!lästa.TryGetValue(text, out var anledningar))
        {
            lästa[text] = anledningar = [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(kod => Koder.FrånKod<Avslutsanledning>(kod)!.Value)];
        }

        return anledningar;
    }

    private static T? Kod<T>(NpgsqlDataReader rad, int i)
        where T : struct, Enum => rad.IsDBNull(i) ? null : Koder.FrånKod<T>(rad.GetString(i));

    private static DateOnly? Dag(NpgsqlDataReader rad, int i) => rad.IsDBNull(i) ? null : rad.GetFieldValue<DateOnly>(i);
}
