using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using Npgsql;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>Reads what remains of deltagare that have been removed.</summary>
internal static class Gallradefråga
{
    /// <summary>In the order that <see cref="Antal"/> reads.</summary>
    public const string Sql =
        """
        select i.kod, g.facett, g.antal, g.dagar, g.in_kvartal, g.ut_kvartal, g.arbete, g.kon, g.avslut, g.sysselsattningsgrad,
          g.forsorjning_in, g.forsorjning_ut, g.aldersgrupp, g.tid_i_offentlig_forsorjning, g.utbildning, g.handlingsplan
        from gallrad_statistik g join insats i on i.id = g.insats_id
        """;

    /// <summary>One row.</summary>
    public static Gallringsantal Antal(NpgsqlDataReader rad) => new(
        rad.GetString(0),
        Koder.FrånKod<Gallringsfacett>(rad.GetString(1))!.Value,
        new()
        {
            In = rad.IsDBNull(4) ? null : Kvartal.För(rad.GetFieldValue<DateOnly>(4)),
            Ut = Kvartal.För(rad.GetFieldValue<DateOnly>(5)),
            Arbete = rad.IsDBNull(6) ? null : rad.GetBoolean(6),
            Kön = Kod<Kön>(rad, 7),
            Avslut = rad.IsDBNull(8) ? null : rad.GetString(8),
            Sysselsättningsgrad = rad.IsDBNull(9) ? null : rad.GetInt32(9),
            FörsörjningIn = Kod<Försörjning>(rad, 10),
            FörsörjningUt = Kod<Försörjning>(rad, 11),
            Åldersgrupp = Kod<Åldersgrupp>(rad, 12),
            Tid = Kod<TidIOffentligFörsörjning>(rad, 13),
            Utbildning = Kod<Utbildning>(rad, 14),
            Handlingsplan = rad.IsDBNull(15) ? null : rad.GetBoolean(15),
        },
        rad.GetInt32(2),
        rad.GetInt64(3));

    private static T? Kod<T>(NpgsqlDataReader rad, int i)
        where T : struct, Enum => rad.IsDBNull(i) ? null : Koder.FrånKod<T>(rad.GetString(i));
}
