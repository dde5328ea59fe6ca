using System.IO.Compression;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Lokal;
using Finsam.Infrastructure.Säkerhetskopior;
using Finsam.Testing.Database;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Säkerhetskopior;

public sealed class KopieringTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IDisposable
{
    private readonly string _mapp = Directory.CreateTempSubdirectory("finsam-").FullName;

    private string Fil => Path.Combine(_mapp, "finsam.kopia");

    public void Dispose() => Directory.Delete(_mapp, recursive: true);

    [Fact]
    public async Task Kopian_är_en_enda_fil_som_bara_ägaren_läser_och_manifestet_räknar_varje_tabell()
    {
        await postgres.Databas.KörAsync("insert into lokusgrupp values (gen_random_uuid(), 'ett', 'Ett', 'Ett'), (gen_random_uuid(), 'tva', 'Två', 'Två')");

        await Kopieringsprov.SkrivAsync(postgres.Databas.Inställningar, Fil);

        Directory.GetFiles(_mapp).Should().Equal(Fil);
        (OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(Fil)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var zip = ZipFile.OpenRead(Fil);
        var manifest = Manifest.Läs(Kopieringsprov.Läs(zip, "manifest.json"));
        manifest.Tabeller.Should().ContainSingle(t => t.Tabell == "public.lokusgrupp").Which.Rader.Should().Be(2);
        manifest.Tabeller.Select(t => t.Tabell).Should().Contain(["historik.handelse", "public.deltagare", "public.konto", "public.dataskyddsnyckel"]);
    }

    [Fact]
    public async Task En_tidigare_kopia_skrivs_aldrig_över()
    {
        await File.WriteAllTextAsync(Fil, "gårdagens");

        (await Nekas(() => Kopieringsprov.SkrivAsync(postgres.Databas.Inställningar, Fil))).Should().Contain("finns redan");

        (await File.ReadAllTextAsync(Fil)).Should().Be("gårdagens");
    }

    [Fact]
    public async Task En_databas_utan_Finsam_och_en_server_som_inte_svarar_ger_en_mening_och_ingen_fil()
    {
        await using var tom = await Testkluster.SkapaDatabasAsync();
        await tom.KörAsync("drop schema historik cascade; drop schema public cascade; create schema public");
        (await Nekas(() => Kopieringsprov.SkrivAsync(tom.Inställningar, Fil))).Should().Contain("inget att kopiera");

        var borta = new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = "Host=127.0.0.1;Port=1;Username=x;Password=hemligt;Timeout=2" };
        (await Nekas(() => Kopieringsprov.SkrivAsync(borta, Fil))).Should().Contain("går inte att öppna").And.NotContain("hemligt");

        Directory.GetFiles(_mapp).Should().BeEmpty();
    }

    [Fact]
    public async Task Utan_PostgreSQLs_program_sägs_vad_som_ska_installeras()
    {
        var hitta = () => PostgresBinärer.HittaKlientAsync("/finns-inte", "/finns-inte", 17, CancellationToken.None);

        (await hitta.Should().ThrowAsync<DatabasException>()).WithMessage("pg_dump, pg_restore, psql i version 17 eller senare saknas*apt-get install postgresql-client-17.");
    }

    [Fact]
    public void Anslutningen_förs_över_i_miljön()
    {
        var miljö = Pgmiljö.Av(new NpgsqlConnectionStringBuilder(
            "Host=db;Port=5433;Username=agare;Password=hemligt;Database=finsam;SSL Mode=VerifyFull;Root Certificate=/rot.pem"));

        miljö.Should().Contain(new Dictionary<string, string>
        {
            ["PGHOST"] = "db",
            ["PGPORT"] = "5433",
            ["PGUSER"] = "agare",
            ["PGPASSWORD"] = "hemligt",
            ["PGDATABASE"] = "finsam",
            ["PGSSLMODE"] = "verify-full",
            ["PGSSLROOTCERT"] = "/rot.pem",
        });
    }

    [Fact]
    public async Task Programmets_tabeller_finns_bara_i_de_scheman_som_kopieras() =>
        (await postgres.Databas.ListaAsync<string>(Innehållsfråga.AndrasScheman)).Should().BeEmpty();

    private static async Task<string> Nekas(Func<Task> gör) => (await gör.Should().ThrowAsync<DatabasException>()).Which.Message;
}
