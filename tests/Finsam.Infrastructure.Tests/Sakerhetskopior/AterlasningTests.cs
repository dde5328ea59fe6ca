using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Tests.Database;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Säkerhetskopior;

/// <summary>A copy comes back as it was, on another server too, or not at all.</summary>
public sealed class ÅterläsningTests(EgenServer server, Kopiakälla källa) : IClassFixture<EgenServer>, IClassFixture<Kopiakälla>, IAsyncLifetime
{
    public Task InitializeAsync() =>
        server.KörSomAdministratörAsync("do $$ begin create role forbund login createdb createrole; exception when duplicate_object then null; end $$");

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task På_en_tom_server_blir_allt_som_det_var_och_programmet_kan_fortfarande_inte_ändra_historiken()
    {
        var mål = Mål("tom");

        var innehåll = await Kopieringsprov.ÅterläsAsync(mål, källa.Fil);

        innehåll.Rader.Should().BeGreaterThan(807);
        await using var program = await Testprogram.StartaAsync(mål.ToDictionary());
        (await program.FrågaAsync<string>("select session_user || '/' || current_user")).Should().Be("forbund/finsam_program");
        (await program.FrågaAsync<long>("select count(*) from deltagare")).Should().Be(807);
        (await program.FrågaAsync<long>("select count(*) from historik.handelse where vad = 'aterlast'")).Should().Be(1);
        await program.SkrivHändelseAsync("efteråt");
        foreach (var sql in new[] { "update historik.handelse set vad = 'x'", "delete from historik.handelse", "truncate historik.handelse", "create table egen (id int)" })
        {
            (await program.Invoking(p => p.KörAsync(sql)).Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task Samma_PM_kommer_tillbaka_byte_för_byte_när_en_databas_ersätts()
    {
        await using var mål = await Testkluster.SkapaDatabasAsync();
        await mål.KörAsync("insert into lokusgrupp values (gen_random_uuid(), 'annan', 'Annan', 'Annan')");
        await mål.KopplaFrånAsync();

        (await Nekas(() => Kopieringsprov.ÅterläsAsync(mål.Inställningar, källa.Fil))).Should().Contain("är inte tom").And.Contain($"--ersatt {mål.Namn}");
        (await Nekas(() => Kopieringsprov.ÅterläsAsync(mål.Inställningar, källa.Fil, ersätt: "finsam"))).Should().Contain($"heter {mål.Namn}");
        await mål.KopplaFrånAsync();
        await Kopieringsprov.ÅterläsAsync(mål.Inställningar, källa.Fil, ersätt: mål.Namn);

        (await mål.AntalAsync("lokusgrupp where kod = 'annan'")).Should().Be(0);
        await using var åter = await Värd.StartaAsync(mål);
        foreach (var period in new[] { "2021H1", "2021Q2" })
        {
            (await PmAsync(åter, period, maskerad: true)).Should().Equal(await PmAsync(källa.Värd, period, maskerad: true));
            (await PmAsync(åter, period, maskerad: false)).Should().Equal(await PmAsync(källa.Värd, period, maskerad: false));
        }
    }

    [Fact]
    public async Task En_äldre_kopia_uppdateras_och_en_nyare_nekas()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await databas.KörAsync("drop table dataskyddsnyckel; delete from \"__EFMigrationsHistory\" where \"MigrationId\" = '20261124_0020_dataskyddsnycklar'");
        var äldre = Path.Combine(källa.Mapp, "aldre");
        await Kopieringsprov.SkrivAsync(databas.Inställningar, äldre);
        await databas.KörAsync("insert into \"__EFMigrationsHistory\" values ('29990101_9999_framtid', '10.0.0')");
        var nyare = Path.Combine(källa.Mapp, "nyare");
        await Kopieringsprov.SkrivAsync(databas.Inställningar, nyare);

        await Kopieringsprov.ÅterläsAsync(Mål("aldre"), äldre);

        await using (var program = await Testprogram.StartaAsync(Mål("aldre").ToDictionary()))
        {
            (await program.FrågaAsync<long>("select count(*) from dataskyddsnyckel")).Should().Be(0);
        }

        (await Nekas(() => Kopieringsprov.ÅterläsAsync(Mål("nyare"), nyare))).Should().Contain("nyare Finsam");
        (await FinnsAsync("nyare")).Should().BeFalse();
    }

    [Theory]
    [InlineData("avbruten")]
    [InlineData("ändrad")]
    [InlineData("skräp")]
    [InlineData("tom")]
    public async Task En_trasig_fil_nekas_innan_något_rörs(string fel)
    {
        var hel = await File.ReadAllBytesAsync(källa.Fil);
        var trasig = Path.Combine(källa.Mapp, "trasig");
        await File.WriteAllBytesAsync(trasig, fel switch
        {
            "avbruten" => hel[..(hel.Length * 2 / 3)],
            "ändrad" => [.. hel.Select((b, i) => i == hel.Length / 2 ? (byte)~b : b)],
            "skräp" => [.. hel.Reverse()],
            _ => [],
        });

        (await Nekas(() => Kopieringsprov.ÅterläsAsync(Mål("trasig"), trasig))).Should().Contain("inte en hel säkerhetskopia");

        (await FinnsAsync("trasig")).Should().BeFalse();
    }

    [Theory]
    [InlineData("manifest.json", "stämmer inte med kopians innehållsförteckning (public.deltagare)")]
    [InlineData("databas.dump", "pg_restore misslyckades")]
    public async Task Det_som_inte_stämmer_lämnar_databasen_som_den_var(string del, string mening)
    {
        var falsk = Kopieringsprov.Förfalska(källa.Fil, del, innehåll => del == "manifest.json"
            ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(innehåll).Replace("\"rader\": 807", "\"rader\": 808"))
            : innehåll[..^4000]);
        await using var mål = await Testkluster.SkapaDatabasAsync();
        await mål.KörAsync("insert into lokusgrupp values (gen_random_uuid(), 'annan', 'Annan', 'Annan')");
        var före = await mål.AlltAsync();
        await mål.KopplaFrånAsync();

        (await Nekas(() => Kopieringsprov.ÅterläsAsync(mål.Inställningar, falsk, ersätt: mål.Namn))).Should().Contain(mening);

        (await mål.AlltAsync()).Should().Be(före);
    }

    [Fact]
    public async Task En_databas_som_används_rörs_inte() =>
        (await Nekas(() => Kopieringsprov.ÅterläsAsync(källa.Värd.Databas.Inställningar, källa.Fil, ersätt: källa.Värd.Databas.Namn))).Should().Contain("används").And.Contain("stoppa webben");

    [Fact]
    public async Task En_databas_med_annat_i_rörs_inte()
    {
        await server.KörSomAdministratörAsync("create database annat owner forbund");
        await server.KörSomAdministratörAsync("create table public.viktigt (id int)", "annat");

        (await Nekas(() => Kopieringsprov.ÅterläsAsync(Mål("annat"), källa.Fil, ersätt: "annat"))).Should().Contain("annat än Finsam");
    }

    private Dictionary<string, string?> Mål(string databas) => new() { ["ConnectionStrings:Finsam"] = server.Anslutning("forbund", databas) };

    private async Task<bool> FinnsAsync(string databas)
    {
        await using var källa = NpgsqlDataSource.Create(server.Anslutning("forbund", "postgres"));
        await using var fråga = källa.CreateCommand($"select exists (select from pg_database where datname = '{databas}')");
        return (bool)(await fråga.ExecuteScalarAsync())!;
    }

    private static async Task<string> Nekas(Func<Task> gör) => (await gör.Should().ThrowAsync<DatabasException>()).Which.Message;

    private static async Task<byte[]> PmAsync(Värd värd, string text, bool maskerad)
    {
        Period.TryParse(text, out var period).Should().BeTrue();
        return maskerad
            ? (await värd.SändAsync(new PmFilQuery(period, Pmformat.Json))).Innehåll
            : (await värd.SändAsync(new OmaskeradPmFilQuery(period, Pmformat.Json))).Innehåll;
    }
}
