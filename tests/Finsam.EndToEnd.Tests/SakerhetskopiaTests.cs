using Finsam.Testing;
using Finsam.Testing.Database;

namespace Finsam.EndToEnd.Tests;

/// <summary>Copy → empty server → restore, as whoever runs the server does it.</summary>
public sealed class SäkerhetskopiaTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IDisposable
{
    private readonly string _mapp = Directory.CreateTempSubdirectory("finsam-").FullName;

    public void Dispose() => Directory.Delete(_mapp, recursive: true);

    [Fact]
    public async Task Samma_PM_kommer_tillbaka_på_en_tom_server()
    {
        var kopia = Path.Combine(_mapp, "finsam.kopia");
        var källa = postgres.Databas.Inställningar;
        (await Finsamprogram.KörAsync(källa, "importera", Repo.Uppsala)).Kod.Should().Be(0);
        var (kod, ut, fel) = await Finsamprogram.KörAsync(källa, "backup", kopia);
        (kod, ut).Should().Be((0, ""));
        fel.Should().Contain($"Skrev {kopia}: ");

        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        var mål = new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = server.Anslutning };
        (kod, ut, fel) = await Finsamprogram.KörAsync(mål, "aterlas", kopia);
        (kod, ut).Should().Be((0, ""), fel);
        fel.Should().Contain("Varje tabell stämmer med kopian.");

        foreach (var maskering in new[] { "pa", "av" })
        {
            (await PmAsync(mål, maskering)).Should().Equal(await PmAsync(källa, maskering));
        }

        (kod, ut, fel) = await Finsamprogram.KörAsync(mål, "aterlas", kopia);
        (kod, ut).Should().Be((1, ""));
        fel.Should().Contain("är inte tom").And.Contain("--ersatt finsam").And.NotContain("   at ");
        await File.WriteAllBytesAsync(kopia, (await File.ReadAllBytesAsync(kopia))[..1000]);
        (kod, ut, fel) = await Finsamprogram.KörAsync(mål, "aterlas", kopia, "--ersatt", "finsam");
        (kod, ut).Should().Be((1, ""));
        fel.Should().Contain("inte en hel säkerhetskopia");
    }

    [Fact]
    public async Task En_fil_som_saknas_och_en_mapp_som_saknas_ger_1_och_en_mening()
    {
        var (kod, ut, fel) = await Finsamprogram.KörAsync(postgres.Databas.Inställningar, "aterlas", Path.Combine(_mapp, "saknas"));
        (kod, ut).Should().Be((1, ""));
        fel.Should().Contain("finns inte");

        (kod, ut, fel) = await Finsamprogram.KörAsync(postgres.Databas.Inställningar, "backup", Path.Combine(_mapp, "saknas", "kopia"));
        (kod, ut).Should().Be((1, ""));
        fel.Should().Contain("finns inte");
    }

    private async Task<byte[]> PmAsync(IReadOnlyDictionary<string, string?> miljö, string maskering)
    {
        var fil = Path.Combine(_mapp, Guid.NewGuid() + ".json");
        (await Finsamprogram.KörAsync(miljö, "pm", "2021H1", "--format", "json", "--maskering", maskering, "--ut", fil)).Should().Be((0, "", ""));
        return await File.ReadAllBytesAsync(fil);
    }
}
