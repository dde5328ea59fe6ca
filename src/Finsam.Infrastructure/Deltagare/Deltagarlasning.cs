using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Npgsql;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>Reads deltagare as groups and works out the masking, once for each version of the data and each masking limit.</summary>
internal sealed class Deltagarläsning(NpgsqlDataSource källa, IInställningskälla inställningar) : IDeltagarunderlag, IDisposable
{
    private const string Grupper =
        """
        select i.kod, d.kon, date_trunc('quarter', d.in_dag)::date, date_trunc('quarter', d.ut_dag)::date, d.aldersgrupp, d.avslut, d.sysselsattningsgrad,
          d.handlingsplan, d.forsorjning_in, d.forsorjning_ut, d.utbildning, d.tid_i_offentlig_forsorjning,
          count(*)::int, coalesce(sum(d.ut_dag - d.in_dag), 0)
        from deltagare d join insats i on i.id = d.insats_id
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
        """;

    private readonly SemaphoreSlim _enIsänder = new(1);
    private Läst? _senast;

    public async Task<Deltagarunderlag> HämtaAsync(CancellationToken cancellationToken)
    {
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);

        // The version and what is read belong to the same moment.
        await using var transaktion = await anslutning.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        var version = (await LäsAsync(anslutning, "select version from dataversion", rad => rad.GetInt64(0), cancellationToken)).Single();
        var gräns = inställningar.Nu.Maskeringsgräns;
        if (_senast is { } senast && senast.Version == version && senast.Gräns == gräns)
        {
            return senast.Underlag;
        }

        await _enIsänder.WaitAsync(cancellationToken);
        try
        {
            if (_senast?.Version != version || _senast.Gräns != gräns)
            {
                _senast = new(version, gräns, await LäsAsync(anslutning, gräns, cancellationToken));
            }

            return _senast.Underlag;
        }
        finally
        {
            _enIsänder.Release();
        }
    }

    public void Dispose() => _enIsänder.Dispose();

    private async Task<Deltagarunderlag> LäsAsync(NpgsqlConnection anslutning, int gräns, CancellationToken cancellationToken)
    {
        var insatser = await LäsAsync(
            anslutning,
            "select kod, start, slut, avslutad from insats where typ = 'individ'",
            rad => (Kod: rad.GetString(0), Tid: new Insatstid(rad.GetFieldValue<DateOnly>(1), Dag(rad, 2), Dag(rad, 3))),
            cancellationToken);
        var deltagare = await LäsAsync(anslutning, Grupper, Grupp, cancellationToken);
        var anonyma = await LäsAsync(
            anslutning,
            "select i.kod, a.kvartal, a.antal from anonyma a join insats i on i.id = a.insats_id",
            rad => new Anonyma(rad.GetString(0), Kvartal.För(rad.GetFieldValue<DateOnly>(1)), rad.GetInt32(2)),
            cancellationToken);
        var underlag = new Skyddsunderlag(insatser.ToDictionary(i => i.Kod, i => i.Tid, StringComparer.Ordinal), deltagare, anonyma);
        return new(deltagare, anonyma, Maskerare.Skydda(underlag, gräns));
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

    private static Deltagargrupp Grupp(NpgsqlDataReader rad) => new()
    {
        Insats = rad.GetString(0),
        Kön = Kod<Kön>(rad, 1),
        In = Kvartal.För(rad.GetFieldValue<DateOnly>(2)),
        Ut = Dag(rad, 3) is { } ut ? Kvartal.För(ut) : null,
        Åldersgrupp = Kod<Åldersgrupp>(rad, 4),
        Avslut = [.. rad.GetFieldValue<string[]>(5).Select(kod => Koder.FrånKod<Avslutsanledning>(kod)!.Value)],
        Sysselsättningsgrad = rad.IsDBNull(6) ? null : rad.GetInt32(6),
        Handlingsplan = rad.IsDBNull(7) ? null : rad.GetBoolean(7),
        FörsörjningIn = Kod<Försörjning>(rad, 8),
        FörsörjningUt = Kod<Försörjning>(rad, 9),
        Utbildning = Kod<Utbildning>(rad, 10),
        Tid = Kod<TidIOffentligFörsörjning>(rad, 11),
        Antal = rad.GetInt32(12),
        SummaDagar = rad.GetInt64(13),
    };

    private static T? Kod<T>(NpgsqlDataReader rad, int i)
        where T : struct, Enum => rad.IsDBNull(i) ? null : Koder.FrånKod<T>(rad.GetString(i));

    private sealed record Läst(long Version, int Gräns, Deltagarunderlag Underlag);

    private static DateOnly? Dag(NpgsqlDataReader rad, int i) => rad.IsDBNull(i) ? null : rad.GetFieldValue<DateOnly>(i);
}
