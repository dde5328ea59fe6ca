using Finsam.Application.Ekonomi;
using Finsam.Application.Utbyte;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Testing.Database;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>Several people at the same moment, on a real PostgreSQL: one wins, the others are told, and nobody gets more than was granted.</summary>
public sealed class SamtidighetTests(Ekonomiprov prov) : IClassFixture<Ekonomiprov>, IAsyncLifetime
{
    public Task InitializeAsync() => prov.TömAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Av_två_som_attesterar_på_en_gång_lyckas_en_och_den_andra_får_veta_vem()
    {
        var r = await prov.TillAsync(Rekvisitionsstatus.Granskad);

        var svar = await Task.WhenAll(
            prov.GörAsync(Rekvisitionshandling.Attestera, Ekonomiprov.Chef, r.Id, 2), prov.GörAsync(Rekvisitionshandling.Attestera, Ekonomiprov.Kansli, r.Id, 2));

        var nekad = svar.Should().ContainSingle(s => !s.Lyckades).Subject.Fel!;
        (nekad.Slag, nekad.Text.Contains("har attesterat rekvisitionen")).Should().Be((Felslag.Konflikt, true));
        var nu = await prov.HittaAsync();
        (nu.Status, nu.Version).Should().Be((Rekvisitionsstatus.Attesterad, 3));
        nekad.Text.Should().StartWith(nu.Attesterad!.Namn);
    }

    [Fact]
    public async Task Av_tio_som_gör_samma_rekvisition_lyckas_en()
    {
        var svar = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => prov.UpprättaAsync("1000")));

        svar.Count(s => s.Lyckades).Should().Be(1);
        svar.Where(s => !s.Lyckades).Should().OnlyContain(s => s.Fel!.Slag == Felslag.Konflikt);
        (await prov.Värd.Databas.FrågaAsync<long>("select count(*) from rekvisition")).Should().Be(1);
    }

    [Fact]
    public async Task Tio_som_tillsammans_begär_för_mycket_får_aldrig_mer_än_vad_som_är_beviljat()
    {
        // 400 000 kr a year, and each asks for 150 000 kr: two a year have room.
        var kvartal = from år in new[] { 2020, 2021 } from nummer in new[] { 1, 2, 3, 4 } select new Kvartal(år, nummer);
        var svar = await Task.WhenAll(kvartal.Select(k => prov.UpprättaAsync("150 000", k)).Append(prov.UpprättaAsync("150 000", new(2021, 4), slut: true)).Append(prov.UpprättaAsync("150 000", new(2020, 4))));

        svar.Count(s => s.Lyckades).Should().Be(4);
        foreach (var år in (await prov.LäsAsync()).Medel.Åren)
        {
            år.Kvar.Should().BeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public async Task Två_som_attesterar_samma_tio_i_omvänd_ordning_fastnar_inte_i_varandra()
    {
        var valda = new List<Rekvisitionsval>();
        foreach (var kvartal in Enumerable.Range(0, 8).Select(new Kvartal(2020, 1).Plus))
        {
            await prov.Värd.Databas.KörAsync($"insert into kvartalsrapport (id, insats_id, kvartal, inlamnad, status) select gen_random_uuid(), id, '{kvartal.FörstaDag:yyyy-MM-dd}', '2021-12-01', 'inlamnad' from insats where kod = 'alfa' on conflict (insats_id, kvartal) do update set inlamnad = '2021-12-01', status = 'inlamnad'");
            var r = await prov.TillAsync(Rekvisitionsstatus.Granskad, kvartal, "40 000");
            valda.Add(new(r.Id, r.Version));
        }

        var svar = await Task.WhenAll(
            prov.SändAsync(new BehandlaRekvisitionerCommand(Rekvisitionshandling.Attestera, valda, null), Ekonomiprov.Chef),
            prov.SändAsync(new BehandlaRekvisitionerCommand(Rekvisitionshandling.Attestera, [.. valda.AsEnumerable().Reverse()], null), Ekonomiprov.Kansli));

        svar.Count(s => s.Lyckades).Should().Be(1);
        (await prov.LäsAsync()).Rekvisitioner.Select(p => p.Rekvisition.Attesterad!.Namn).Distinct().Should().ContainSingle("all of them or none");
    }

    /// <summary>The file was checked before the rekvisition was there: then the database refuses the one of them that comes last.</summary>
    [Fact]
    public async Task En_fil_och_en_rekvisition_i_samma_ögonblick_ger_aldrig_mer_än_beviljat()
    {
        for (var varv = 0; varv < 4; varv++)
        {
            await prov.TömAsync();
            (await prov.Värd.SändAsync(new ImporteraCommand(Fil(1_200_000), false))).Fel.Should().BeEmpty();
            var fil = FörsökAsync(() => prov.Värd.SändAsync(new ImporteraCommand(Fil(150_000), false)));
            var rekvisition = FörsökAsync(() => prov.UpprättaAsync("200 000"));
            await Task.WhenAll(fil, rekvisition);

            (await prov.Värd.Databas.FrågaAsync<bool>(
                "select coalesce((select sum(r.belopp) from rekvisition r), 0) <= (select sum(b.belopp) from beslut b join insats i on i.id = b.insats_id where i.kod = 'alfa')")).Should().BeTrue();
        }

        // The other tests begin with what was granted at first.
        await prov.TömAsync();
        await prov.Värd.SändAsync(new ImporteraCommand(Fil(1_200_000), false));

        static Minnesmapp Fil(int belopp) => Minnesmapp.Med("beslut.csv", $"insats;diarienummer;datum;belopp;from;tom;slag\nalfa;2020:7;2019-12-10;{belopp};2020-01-01;2022-12-31;beviljad\n");
    }

    /// <summary>What nobody's rule looked at is refused by the database itself.</summary>
    [Theory]
    [InlineData("update beslut set belopp = 100 where diarienummer = '2020:7'")]
    [InlineData("update beslut set slag = 'avslag' where diarienummer = '2020:7'")]
    [InlineData("delete from beslut where diarienummer = '2020:7'")]
    [InlineData("update rekvisition set belopp = 1200001")]
    [InlineData("update rekvisition set attesterad = granskad")]
    [InlineData("update rekvisition set attesterad = upprattad")]
    [InlineData("update rekvisition set status = 'utbetald'")]
    public async Task Databasen_nekar_det_som_inte_får_vara(string sql)
    {
        await prov.TillAsync(Rekvisitionsstatus.Granskad);
        var kör = () => prov.Värd.Databas.KörAsync(sql);

        await kör.Should().ThrowAsync<Npgsql.PostgresException>().Where(fel => fel.SqlState == "23514");
    }

    private static async Task FörsökAsync<T>(Func<Task<T>> gör)
    {
        try
        {
            await gör();
        }
        catch (Exception fel) when (fel is Npgsql.PostgresException or Microsoft.EntityFrameworkCore.DbUpdateException or InvalidOperationException)
        {
            // One of the two is refused; which, depends on who was first.
        }
    }
}
