using System.IO.Compression;
using System.Text.Json.Nodes;
using Finsam.Application.Arkiv;
using Finsam.Application.Behörighet;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Program;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests.Arkiv;

/// <summary>A frozen document as PDF/A: made the first time, and then the same file for everyone who may read the document.</summary>
public sealed class ArkivpdfTests : IAsyncLifetime
{
    private readonly Provskrivare _skrivare = new();
    private Värd _värd = null!;
    private Guid _handling;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync(tjänster => tjänster.AddSingleton<IPdfskrivare>(_skrivare));
        await _värd.ArbetaAsync(async lager =>
        {
            var handling = Arkivhandling.Av(
                new() { Slag = "prov", Titel = "Prov", Insats = "alfa", År = 2021, Period = "2021", Data = new JsonObject(), Dokument = [1, 2, 3] },
                1,
                null,
                new(null, "Prov", DateTimeOffset.UnixEpoch.AddYears(40)));
            lager.Lägg(handling);
            _handling = handling.Id.Value;
            (await lager.SparaAsync(default)).Lyckades.Should().BeTrue();
        });
    }

    public async Task DisposeAsync() => await _värd.DisposeAsync();

    [Fact]
    public async Task Den_görs_en_gång_också_när_två_frågar_samtidigt_och_följer_med_i_zipfilen()
    {
        (await SidaAsync()).Pdf.Should().BeTrue();

        var samtidigt = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => HämtaAsync(Användarna.Kansli)));
        var sedan = await HämtaAsync(Användarna.Kansli);

        samtidigt.Select(s => s.Värde.Summa).Append(sedan.Värde.Summa).Distinct().Should().ContainSingle();
        sedan.Värde.Namn.Should().Be("2021-0001-prov-alfa-2021-v1.pdf");
        Arkivhandling.Summa(sedan.Värde.Innehåll).Should().Be(sedan.Värde.Summa);
        using var ut = new MemoryStream();
        (await _värd.SändAsync(new ArkivzipQuery(2021, ut), Användarna.Kansli)).Lyckades.Should().BeTrue();
        using var zip = new ZipArchive(ut);
        zip.Entries.Select(e => e.FullName).Should().Contain("prov/2021-0001-prov-alfa-2021-v1.pdf");
    }

    [Fact]
    public async Task Den_som_inte_får_läsa_handlingen_får_den_inte_heller_som_PDF()
    {
        (await HämtaAsync(Användarna.Prov(new Uppdrag(Roll.Insatsansvarig, "beta")))).Fel!.Slag.Should().Be(Felslag.FinnsInte);
        _skrivare.Antal.Should().Be(0);
    }

    [Fact]
    public async Task Den_som_är_gjord_finns_kvar_när_servern_inte_längre_kan()
    {
        var förr = await HämtaAsync(Användarna.Kansli);
        _skrivare.Finns = false;

        (await HämtaAsync(Användarna.Kansli)).Värde.Summa.Should().Be(förr.Värde.Summa);
        (await SidaAsync()).Pdf.Should().BeTrue();
    }

    [Fact]
    public async Task Går_det_inte_sparas_ingenting()
    {
        _skrivare.Finns = false;

        (await HämtaAsync(Användarna.Kansli)).Fel!.Kod.Should().Be("prov");
        (await SidaAsync()).Pdf.Should().BeFalse();
    }

    private Task<Result<Arkivfil>> HämtaAsync(Användare användare) => _värd.SändAsync(new ArkivpdfQuery(_handling), användare);

    private async Task<Arkivrad> SidaAsync() => (await _värd.SändAsync(new ArkivQuery(new(2021)), Användarna.Kansli)).Rader.Single();

    /// <summary>Makes another file each time.</summary>
    private sealed class Provskrivare : IPdfskrivare
    {
        private int _antal;

        public int Antal => _antal;

        public bool Finns { get; set; } = true;

        public async Task<Result<byte[]>> SkrivAsync(byte[] word, CancellationToken cancellationToken)
        {
            await Task.Delay(50, cancellationToken);
            return Finns ? (byte[])[.. word, (byte)Interlocked.Increment(ref _antal)] : new Fel("prov", "Går inte.", Felslag.Konflikt);
        }
    }
}
