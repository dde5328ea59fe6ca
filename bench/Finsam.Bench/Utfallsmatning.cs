using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Utbyte;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Npgsql;

namespace Finsam.Bench;

/// <summary>What became of very many deltagare, through the use case beside plain SQL for the same answer; and the mask of one wide table.</summary>
internal static class Utfallsmätning
{
    /// <summary>How many deltagare.</summary>
    public const int Antal = 1_000_000;

    private static readonly Period Period = Period.Halvår(Förbund.SistaÅr, 1);

    // The days, reasons and försörjning after of one person, the rest of others: as many kinds of people as there may be.
    private const string Fler =
        """
        with rad as (select row_number() over (order by id) as nr, * from deltagare), antal as (select count(*)::int as n from deltagare),
        dragna as (
          select g, 1 + floor(random() * n)::int as a, 1 + floor(random() * n)::int as b, 1 + floor(random() * n)::int as c, 1 + floor(random() * n)::int as d, 1 + floor(random() * n)::int as e
          from antal, generate_series(1, @antal) g
        )
        insert into deltagare (id, insats_id, deltagarkod, kon, aldersgrupp, in_dag, ut_dag, avslut, sysselsattningsgrad, handlingsplan, forsorjning_in, forsorjning_ut, utbildning, tid_i_offentlig_forsorjning)
        select gen_random_uuid(), a.insats_id, 'B' || g, b.kon, c.aldersgrupp, a.in_dag, a.ut_dag, a.avslut, a.sysselsattningsgrad, b.handlingsplan, d.forsorjning_in, a.forsorjning_ut, e.utbildning, d.tid_i_offentlig_forsorjning
        from dragna join rad a on a.nr = dragna.a join rad b on b.nr = dragna.b join rad c on c.nr = dragna.c join rad d on d.nr = dragna.d join rad e on e.nr = dragna.e
        """;

    private const string Sql =
        """
        select i.kod, count(*) filter (where d.ut_dag >= $1), count(*) filter (where d.ut_dag >= $1 and d.arbete), count(*) filter (where d.ut_dag >= $1 and d.kon = 'kvinna'),
          count(*) filter (where d.ut_dag >= $1 and d.kon = 'kvinna' and d.arbete), count(*) filter (where d.ut_dag >= $1 and d.kon = 'man'), count(*) filter (where d.ut_dag >= $1 and d.kon = 'man' and d.arbete),
          count(*) filter (where d.ut_dag < $1), count(*) filter (where d.ut_dag < $1 and d.arbete)
        from insats i join (
          select insats_id, kon, ut_dag, avslut && '{subventionerat_arbete,ej_subventionerat_arbete,eget_foretag,studier}' as arbete from deltagare where ut_dag between $3 and $2
        ) d on d.insats_id = i.id
        where i.start <= $2 and coalesce(i.slut, 'infinity') >= $1 and coalesce(i.avslutad, 'infinity') >= $1 group by i.kod
        """;

    public static async Task<Utfallsresultat> MätAsync()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using (var importör = await Vymätning.VärdAsync(databas))
            await importör.SändAsync(new ImporteraCommand(Utbytesmapp.Skriv(new Förbund(1)), false));
        await databas.KörAsync($"{Fler.Replace("@antal", FormattableString.Invariant($"{Antal}"), StringComparison.Ordinal)}; update dataversion set version = version + 1");
        await databas.KörAsync("vacuum analyze");
        await using var värd = await Vymätning.VärdAsync(databas);
        var kallt = await Mätning.TidAsync(() => FrågaAsync(värd, Period));
        await using var anslutning = new NpgsqlConnection(databas.Program);
        await anslutning.OpenAsync();
        await LikaAsync(await FrågaAsync(värd, Period), await SqlAsync(anslutning, Period));
        var varmt = await Mätning.JämförAsync(() => FrågaAsync(värd, Period), () => SqlAsync(anslutning, Period), 9, 9);
        var förstaGången = new List<(double Program, double Sql)>();
        foreach (var period in Enumerable.Range(Förbund.FörstaÅr + 1, 8).Select(år => Period.Halvår(år, 2)))
            förstaGången.Add((await Mätning.TidAsync(() => FrågaAsync(värd, period)), await Mätning.TidAsync(() => SqlAsync(anslutning, period))));
        return new(
            kallt / 1000,
            varmt,
            (Mätning.Median(förstaGången.Select(t => t.Program)), Mätning.Median(förstaGången.Select(t => t.Sql))),
            Mätning.Median(Enumerable.Range(0, 5).Select(_ => Mätning.TidAsync(() => Task.FromResult(Maskerare.Skydda(EnTabell()))).Result)) / 1000);
    }

    /// <summary>The outcome with its tables by age and försörjning.</summary>
    private static async Task<UtfallVy> FrågaAsync(Värd värd, Period period)
    {
        await värd.SändAsync(new UtfallsfördelningQuery(period), Användarna.Kansli);
        return await värd.SändAsync(new UtfallQuery(period, Utfallsgruppering.Insats), Användarna.Kansli);
    }

    private static async Task<Dictionary<string, long[]>> SqlAsync(NpgsqlConnection anslutning, Period period)
    {
        await using var sats = new NpgsqlCommand(Sql, anslutning) { Parameters = { new() { Value = period.FörstaDag }, new() { Value = period.SistaDag }, new() { Value = period.Föregående.FörstaDag } } };
        await sats.PrepareAsync();
        await using var rader = await sats.ExecuteReaderAsync();
        var svar = new Dictionary<string, long[]>(StringComparer.Ordinal);
        while (await rader.ReadAsync())
            svar[rader.GetString(0)] = [.. Enumerable.Range(1, 8).Select(rader.GetInt64)];
        return svar;
    }

    private static Task LikaAsync(UtfallVy vy, Dictionary<string, long[]> sql)
    {
        var olika = vy.Rader.Where(r => r.Alla.Avslutade.Värde is { } antal && antal != sql[r.Kod!][0] || r.Kvinnor.Till.Värde is { } kvinnor && kvinnor != sql[r.Kod!][3]).ToList();
        return olika.Count == 0 ? Task.CompletedTask : throw new InvalidOperationException($"The outcome differs from SQL in {olika.Count} rows.");
    }

    /// <summary>Fifty insatser, of which everybody came and left in one half-year: a table of 50 × 12 and what goes with it.</summary>
    private static Skyddsunderlag EnTabell()
    {
        var kvartal = new Kvartal(Förbund.SistaÅr, 1);
        var slump = new Random(50);
        var personer = new Förbund(10).Deltagare.Select(d => d.Person).Where(p => p.Ut is not null).Take(3000)
            .Select(p => p with { Insats = $"i{slump.Next(50):00}", In = kvartal.Plus(slump.Next(2)), Ut = kvartal.Plus(1) });
        return new(Enumerable.Range(0, 50).ToDictionary(i => $"i{i:00}", _ => new Insatstid(new(Förbund.SistaÅr, 1, 1), null, null), StringComparer.Ordinal), [.. personer], []);
    }
}

/// <summary>Seconds of the first look after the data have changed, milliseconds of later ones and of the first at another period, and seconds of the mask.</summary>
internal sealed record Utfallsresultat(double Kallt, (double Program, double Sql) Varmt, (double Program, double Sql) Förstagången, double Mask);
