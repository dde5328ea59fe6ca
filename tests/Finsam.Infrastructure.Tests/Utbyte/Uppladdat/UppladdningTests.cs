using System.IO.Compression;
using System.Text;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Utbyte.Uppladdat;

namespace Finsam.Infrastructure.Tests.Utbyte.Uppladdat;

/// <summary>What is uploaded is believed in nothing, and refused with a sentence that names it.</summary>
public sealed class UppladdningTests : IDisposable
{
    private static readonly byte[] Csv = "kod;namn;kommun\na;A;A\n"u8.ToArray();
    private readonly string _rot = Path.Combine(Path.GetTempPath(), $"finsam-prov-{Guid.NewGuid():N}");
    private readonly Uppladdningsrum _rum;

    public UppladdningTests() => _rum = new(_rot);

    public void Dispose()
    {
        _rum.Dispose();
        Directory.Delete(_rot, recursive: true);
    }

    [Fact]
    public async Task En_mapp_i_en_zip_läses_och_det_övriga_lämnas_åt_sidan()
    {
        var (filer, fel) = await ZipAsync(("data/2021/INSATSER.csv", Csv), ("data/2021/Lokusgrupper.CSV", Csv), ("data/LÄSMIG.md", Csv), ("__MACOSX/data/._x.csv", Csv), ("data/.hemlig.csv", Csv), ("data/inre.zip", Csv));

        fel.Should().BeNull();
        filer.Filer.Should().BeEquivalentTo("insatser.csv", "lokusgrupper.csv");
        filer.Varningar.Should().BeEquivalentTo("LÄSMIG.md: filen är ingen CSV-fil och lämnas åt sidan.", "inre.zip: en zip-fil i zip-filen öppnas inte.");
        using var innehåll = new StreamReader(filer.Öppna("lokusgrupper.csv"));
        (await innehåll.ReadToEndAsync()).Should().Be(Encoding.UTF8.GetString(Csv));
    }

    [Theory]
    [InlineData("../../../etc/passwd.csv", "passwd.csv")]
    [InlineData("..\\..\\windows\\system.csv", "system.csv")]
    [InlineData("/etc/cron.d/rot.csv", "rot.csv")]
    [InlineData("a\u0000\u0007b\u202Evsc.csv", "abvsc.csv")]
    public async Task Ett_namn_är_aldrig_en_sökväg_och_har_inga_osynliga_tecken(string namn, string blev)
    {
        var (filer, fel) = await ZipAsync((namn, Csv), ("lokusgrupper.csv", Csv));

        fel.Should().BeNull();
        filer.Filer.Should().BeEquivalentTo(blev, "lokusgrupper.csv");
        Directory.GetFiles(_rot, "*", SearchOption.AllDirectories).Should().OnlyContain(fil => !fil.EndsWith(".csv"), "names on disk are the program's own");
    }

    [Theory]
    [InlineData("bok.xlsx", "CSV UTF-8")]
    [InlineData("bok.XLSM", "Makron i den har inte körts")]
    [InlineData("bok.xls", "CSV UTF-8")]
    [InlineData("bild.png", "varken en CSV-fil eller en zip-fil")]
    [InlineData("utan", "varken en CSV-fil eller en zip-fil")]
    public async Task Det_som_varken_är_CSV_eller_zip_tas_inte_emot(string namn, string mening)
    {
        (await LäggAsync((namn, Csv))).Fel!.Text.Should().StartWith(namn).And.Contain(mening);
    }

    [Fact]
    public async Task En_arbetsbok_i_en_zip_eller_som_kallas_zip_öppnas_inte()
    {
        (await ZipAsync(("lokusgrupper.csv", Csv), ("bok.xlsm", Csv))).Fel!.Text.Should().StartWith("bok.xlsm är en Excelbok");
        (await ZipAsync(("[Content_Types].xml", Csv), ("xl/vbaProject.bin", Csv))).Fel!.Text.Should().StartWith("prov.zip är en Excelbok");
    }

    [Fact]
    public async Task Samma_fil_två_gånger_tas_inte_emot()
    {
        (await LäggAsync(("lokusgrupper.csv", Csv), ("LokusGrupper.CSV", Csv))).Fel!.Text.Should().StartWith("LokusGrupper.CSV finns två gånger");
        (await ZipAsync(("a/lokusgrupper.csv", Csv), ("b/lokusgrupper.csv", Csv))).Fel!.Kod.Should().Be("uppladdning.dubblett");
    }

    [Fact]
    public async Task En_zip_lämnas_ensam()
    {
        (await LäggAsync(("lokusgrupper.csv", Csv), ("prov.zip", Zip(("insatser.csv", Csv))))).Fel!.Text.Should().StartWith("prov.zip är en zip-fil");
        (await LäggAsync(("prov.zip", Zip(("insatser.csv", Csv))), ("lokusgrupper.csv", Csv))).Fel!.Text.Should().StartWith("prov.zip är en zip-fil");
    }

    [Fact]
    public async Task Inget_som_Finsam_känner_till_säger_vad_filerna_ska_heta()
    {
        (await LäggAsync(("anteckningar.csv", Csv))).Fel!.Text.Should().Contain("lokusgrupper.csv").And.Contain("deltagare.csv");
        (await ZipAsync()).Fel!.Kod.Should().Be("uppladdning.inget");
    }

    [Fact]
    public async Task En_fil_över_femtio_MB_tas_inte_emot()
    {
        using var filer = _rum.Ny();

        var fel = await filer.LäggAsync("stor.zip", new Nollor(Uppladdningsgränser.Fil + 1), default);

        fel!.Text.Should().StartWith("stor.zip är större än 50 MB");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    public async Task En_zipbomb_packas_inte_upp(int mb)
    {
        // Of zeros deflate makes a thousandth.
        var (filer, fel) = await ZipAsync(("lokusgrupper.csv", new byte[mb * 1024 * 1024]));

        fel!.Text.Should().StartWith("prov.zip växer orimligt mycket");
        Storlek().Should().BeLessThan(Uppladdningsgränser.Fil);
        filer.Dispose();
        Storlek().Should().Be(0);
    }

    [Fact]
    public async Task Många_filer_som_var_och_en_får_plats_men_inte_tillsammans_är_en_bomb()
    {
        // Noise in part, so that each one by itself is packed as well as an honest file may be.
        var del = new byte[40 * 1024 * 1024];
        new Random(1).NextBytes(del.AsSpan(0, 1024 * 1024));

        (await ZipAsync([.. Enumerable.Range(1, 6).Select(i => ($"del{i}.csv", del))])).Fel!.Kod.Should().Be("uppladdning.bomb");
    }

    [Fact]
    public async Task En_zip_med_tusentals_filer_packas_inte_upp()
    {
        (await ZipAsync([.. Enumerable.Range(0, Uppladdningsgränser.Antal + 1).Select(i => ($"{i}.csv", Csv))])).Fel!.Text.Should().Contain("högst 500 filer");
        (await ZipAsync([.. Enumerable.Range(0, 10_000).Select(i => ($"{i}.csv", Array.Empty<byte>()))])).Fel!.Kod.Should().Be("uppladdning.trasig", "its list alone is longer than any of ours");
    }

    [Fact]
    public async Task En_krypterad_zip_sägs_vara_det()
    {
        var zip = Zip(("lokusgrupper.csv", Csv));

        // The bit that says so, in both headers of the file.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        (await LäggAsync(("prov.zip", zip))).Fel!.Text.Should().StartWith("prov.zip är skyddad med lösenord");
    }

    [Fact]
    public async Task En_avhuggen_zip_är_trasig_var_den_än_huggs_av()
    {
        var zip = Zip(("lokusgrupper.csv", Csv), ("insatser.csv", Csv));
        for (var längd = 0; längd < zip.Length; längd += 7)
        {
            (await LäggAsync(("prov.zip", zip[..längd]))).Fel!.Text.Should().StartWith("prov.zip är trasig", "{0} of {1} bytes", längd, zip.Length);
        }
    }

    [Fact]
    public async Task En_zip_med_vilken_byte_som_helst_ändrad_ger_en_mening_eller_sitt_innehåll()
    {
        var zip = Zip(("lokusgrupper.csv", Csv), ("insatser.csv", Csv));
        for (var plats = 0; plats < zip.Length; plats++)
        {
            foreach (var mask in new byte[] { 1, 0x80, 0xFF })
            {
                var ändrad = zip.ToArray();
                ändrad[plats] ^= mask;
                var (filer, fel) = await LäggAsync(("prov.zip", ändrad));

                (fel is null ? filer.Filer.Count > 0 : fel.Text.Length > 20).Should().BeTrue();
                filer.Dispose();
            }
        }
    }

    [Fact]
    public async Task Ett_personnummer_i_ett_filnamn_sägs_inte()
    {
        var namn = $"811218-{9876}.txt";
        Personnummer.FinnsI(namn).Should().BeTrue();

        (await LäggAsync((namn, Csv))).Fel!.Text.Should().StartWith("en fil med personnummer i namnet");
        (await ZipAsync((namn, Csv), ("lokusgrupper.csv", Csv))).Filer.Varningar.Should().ContainSingle().Which.Should().NotContain("811218");
    }

    private long Storlek() => Directory.GetFiles(_rot, "*", SearchOption.AllDirectories).Sum(fil => new FileInfo(fil).Length);

    private static byte[] Zip(params (string Namn, byte[] Innehåll)[] filer)
    {
        using var minne = new MemoryStream();
        using (var zip = new ZipArchive(minne, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (namn, innehåll) in filer)
            {
                using var ut = zip.CreateEntry(namn).Open();
                ut.Write(innehåll);
            }
        }

        return minne.ToArray();
    }

    private Task<(Uppladdning Filer, Fel? Fel)> ZipAsync(params (string Namn, byte[] Innehåll)[] filer) => LäggAsync(("prov.zip", Zip(filer)));

    private async Task<(Uppladdning Filer, Fel? Fel)> LäggAsync(params (string Namn, byte[] Innehåll)[] filer)
    {
        var uppladdning = _rum.Ny();
        foreach (var (namn, innehåll) in filer)
        {
            if (await uppladdning.LäggAsync(namn, new MemoryStream(innehåll), default) is { } fel)
            {
                return (uppladdning, fel);
            }
        }

        return (uppladdning, await uppladdning.PackaUppAsync(default));
    }

    /// <summary>So many zeros, without the memory for them.</summary>
    private sealed class Nollor(long kvar) : MemoryStream
    {
        private long _kvar = kvar;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var nu = (int)Math.Min(_kvar, buffer.Length);
            _kvar -= nu;
            return ValueTask.FromResult(nu);
        }
    }
}
