using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Finsam.Application.Arkiv;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Arkiv;

/// <summary>The archive as a page and as a year's zip, which whoever gets it can check without Finsam.</summary>
public sealed class ArkivzipTests(VärdFixture fixture) : IClassFixture<VärdFixture>, IAsyncLifetime
{
    private static readonly string[] Märkligt = ["=cmd|'/c calc'!A1", "Å/ä\\ö: <CON>?", "aux"];

    private static readonly DateTimeOffset Dagen = new(2021, 10, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _mapp = Directory.CreateTempSubdirectory("finsam-arkivzip-");
    private int _år;

    public async Task InitializeAsync()
    {
        _år = 2030 + Random.Shared.Next(100);
        while (await fixture.Värd.Databas.FrågaAsync<long>($"select count(*) from arkivhandling where ar = {_år}") > 0)
        {
            _år++;
        }

        await fixture.Värd.ArbetaAsync(async lager =>
        {
            foreach (var (nr, märkligt) in Märkligt.Index())
            {
                var handling = Arkivhandling.Av(Underlag(märkligt, nr), 1, null, new(null, märkligt, Dagen));
                lager.Lägg(handling);
                if (nr == 0)
                {
                    lager.Lägg(Arkivtillägg.Av(handling.Id, "Antalet rättat.\nTvå rader.", new JsonObject { ["antal"] = 7 }, new(null, "Kansliet", Dagen.AddDays(1))));
                }

                (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
            }
        });
    }

    public Task DisposeAsync()
    {
        _mapp.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Den_som_får_zipfilen_kontrollerar_den_utan_Finsam()
    {
        await PackaUppAsync();

        var (kod, ut) = await SummeraAsync();
        kod.Should().Be(0, ut);
        ut.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(_mapp.EnumerateFiles("*", SearchOption.AllDirectories).Count() - 1, "everything but the list of sums itself");

        // And it would have been seen.
        await File.AppendAllTextAsync(_mapp.EnumerateFiles("*.docx", SearchOption.AllDirectories).First().FullName, "x");
        (await SummeraAsync()).Kod.Should().NotBe(0);
    }

    [Fact]
    public async Task Namnen_går_att_ha_i_Windows_och_ingen_cell_är_en_formel()
    {
        await PackaUppAsync();

        var filer = _mapp.EnumerateFiles("*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_mapp.FullName, f.FullName)).ToList();
        filer.Should().OnlyContain(f => System.Text.RegularExpressions.Regex.IsMatch(f, "^[A-Za-z0-9-]+(/[A-Za-z0-9-]+)?([.][a-z]+)?$") && f.Length < 150);
        filer.Should().Contain([$"prov/{_år}-0001-prov-cmd-c-calc-A1-{_år}-v1.docx", $"prov/{_år}-0001-prov-cmd-c-calc-A1-{_år}-v1-tillagg-1.txt", "LASMIG.txt", "innehall.csv", "manifest.json", "SHA256SUMS"]);
        var csv = await LäsAsync("innehall.csv");
        csv.Split("\r\n").Should().HaveCount(1 + Märkligt.Length + 1);
        csv.Should().Contain("\"'=cmd|'/c calc'!A1\"").And.NotContain("\"=cmd").And.NotContain(";=cmd");
    }

    [Fact]
    public async Task Manifestet_säger_samma_sak_som_filerna()
    {
        await PackaUppAsync();

        var handlingar = JsonNode.Parse(await LäsAsync("manifest.json"))!["handlingar"]!.AsArray();
        handlingar.Should().HaveCount(Märkligt.Length);
        foreach (var handling in handlingar)
        {
            var fil = await File.ReadAllBytesAsync(Path.Combine(_mapp.FullName, handling!["fil"]!.GetValue<string>()));
            handling["sha256"]!.GetValue<string>().Should().Be(Arkivhandling.Summa(fil));
            JsonNode.Parse(await LäsAsync(handling["datafil"]!.GetValue<string>()))!["titel"]!.GetValue<string>().Should().Be(handling["titel"]!.GetValue<string>());
        }

        var tillägg = handlingar[0]!["tillagg"]![0]!;
        (await LäsAsync(tillägg["fil"]!.GetValue<string>())).Should().Contain("Antalet rättat.\r\nTvå rader.").And.Contain("2021-10-05").And.Contain("Kansliet");
        (await LäsAsync(tillägg["datafil"]!.GetValue<string>())).Should().Be("""{"antal":7}""");
    }

    [Fact]
    public async Task Ett_tomt_år_ger_ingen_fil()
    {
        using var ut = new MemoryStream();

        (await fixture.Värd.SändAsync(new ArkivzipQuery(1991, ut), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.FinnsInte);

        ut.Length.Should().Be(0);
    }

    [Fact]
    public async Task Sidan_visar_året_söker_i_titel_och_diarienummer_och_läser_inte_filerna()
    {
        ArkivVy vy = null!;
        var satser = await Sqlräknare.RäknaAsync(async () => vy = await fixture.Värd.SändAsync(new ArkivQuery(new(_år)), Användarna.Kansli));

        satser.Should().BeLessThanOrEqualTo(4);
        vy.Rader.Select(r => r.Nummer).Should().Equal(3, 2, 1);
        vy.Rader[2].Tillägg.Should().ContainSingle();
        vy.Slag.Should().Equal(("prov", 3));
        (await SökAsync("CALC")).Should().Equal(1);
        (await SökAsync("dnr 3")).Should().Equal(3);
        (await SökAsync("finns inte")).Should().BeEmpty();

        async Task<IEnumerable<int>> SökAsync(string text) => (await fixture.Värd.SändAsync(new ArkivQuery(new(_år, null, text)), Användarna.Kansli)).Rader.Select(r => r.Nummer);
    }

    [Fact]
    public async Task Ett_tillägg_står_bredvid_och_i_historiken_men_handlingen_är_den_den_var()
    {
        var rad = (await fixture.Värd.SändAsync(new ArkivQuery(new(_år)), Användarna.Kansli)).Rader[0];

        (await fixture.Värd.SändAsync(new GörTilläggCommand(rad.Id, "  Se även protokollet.  "), Användarna.Kansli)).Lyckades.Should().BeTrue();

        var efter = (await fixture.Värd.SändAsync(new ArkivQuery(new(_år)), Användarna.Kansli)).Rader[0];
        efter.Tillägg.Select(t => (t.Text, t.Gjort.Namn)).Should().Equal(("Se även protokollet.", "Prov"));
        efter.Summa.Should().Be(rad.Summa);
        (await fixture.Värd.Databas.FrågaAsync<long>($"select count(*) from historik.handelse where vad = 'arkiv.tillagg' and gallde = 'arkiv:{_år}-3'")).Should().Be(1);
        (await fixture.Värd.SändAsync(new GörTilläggCommand(rad.Id, " "), Användarna.Kansli)).Fel!.Fält.Single().Fält.Should().Be("Text");
        (await fixture.Värd.SändAsync(new GörTilläggCommand(Guid.Empty, "Text"), Användarna.Kansli)).Fel!.Slag.Should().Be(Felslag.FinnsInte);
    }

    private Arkivunderlag Underlag(string märkligt, int nr) => new()
    {
        Slag = "prov",
        Titel = märkligt,
        Insats = märkligt,
        År = _år,
        Period = $"{_år}",
        Diarienummer = $"Dnr {nr + 1}",
        Data = new JsonObject { ["titel"] = märkligt },
        Dokument = [.. Enumerable.Repeat((byte)nr, 100_000)],
    };

    private async Task PackaUppAsync()
    {
        var fil = Path.Combine(_mapp.FullName, "arkiv.zip");
        await using (var ut = new Framåt(File.Create(fil)))
        {
            (await fixture.Värd.SändAsync(new ArkivzipQuery(_år, ut), Användarna.Kansli)).Lyckades.Should().BeTrue();
        }

        await ZipFile.ExtractToDirectoryAsync(fil, _mapp.FullName);
        File.Delete(fil);
    }

    private Task<string> LäsAsync(string fil) => File.ReadAllTextAsync(Path.Combine(_mapp.FullName, fil));

    private async Task<(int Kod, string Ut)> SummeraAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("sha256sum", ["-c", "SHA256SUMS"]) { WorkingDirectory = _mapp.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var ut = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, ut);
    }

    /// <summary>As a response is: what has been sent cannot be gone back to, and nothing may block.</summary>
    private sealed class Framåt(Stream inre) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("synchronous");

        public override Task FlushAsync(CancellationToken cancellationToken) => inre.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("synchronous");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inre.WriteAsync(buffer, cancellationToken);

        public override ValueTask DisposeAsync() => inre.DisposeAsync();
    }
}
