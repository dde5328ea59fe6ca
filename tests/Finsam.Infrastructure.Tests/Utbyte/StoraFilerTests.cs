using System.Text;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Utbyte;

namespace Finsam.Infrastructure.Tests.Utbyte;

/// <summary>A file that would fill the memory, or that is something else than it should be, is refused with what to do.</summary>
public sealed class StoraFilerTests
{
    [Fact]
    public void Fler_rader_än_som_läses_är_ett_fel_och_läses_inte()
    {
        var före = GC.GetAllocatedBytesForCurrentThread();
        var bytes = Enumerable.Repeat("a;b;c\n"u8.ToArray(), 1_000_000).SelectMany(rad => rad).ToArray();
        var efter = GC.GetAllocatedBytesForCurrentThread();

        var fil = Läs(bytes);

        fil.Fel.Should().ContainSingle().Which.Text.Should().Contain("300000 rader");
        fil.Rader.Should().BeEmpty();
        (GC.GetAllocatedBytesForCurrentThread() - efter).Should().BeLessThan(efter - före, "it is counted, not read into rows");
    }

    [Fact]
    public void En_cell_på_tio_miljoner_tecken_är_ett_fel_på_sin_rad()
    {
        var fil = Läs(Encoding.UTF8.GetBytes($"kod;namn;kommun\na;{new string('x', 10_000_000)};c\n"));

        fil.Fel.Should().ContainSingle().Which.Text.Should().Contain("längre än 100000 tecken");
    }

    [Fact]
    public void Ett_citattecken_som_aldrig_avslutas_slukar_inte_hela_filen()
    {
        var fil = Läs(Encoding.UTF8.GetBytes("kod;namn;kommun\na;\"b;c\n" + string.Concat(Enumerable.Repeat("a;b;c\n", 200_000))));

        fil.Fel.Should().ContainSingle().Which.Rad.Should().BeLessThan(200_000);
    }

    [Theory]
    [InlineData(",", "komma")]
    [InlineData("\t", "tabb")]
    public void Fel_skiljetecken_sägs_en_gång(string tecken, string namn)
    {
        var fil = Läs(Encoding.UTF8.GetBytes($"kod{tecken}namn{tecken}kommun\na{tecken}b{tecken}c\n"));

        fil.Fel.Should().ContainSingle().Which.Text.Should().Contain(namn).And.Contain("väntade semikolon");
    }

    [Theory]
    [InlineData("504B0304", "Excelbok")]
    [InlineData("D0CF11E0A1B11AE1", ".xls")]
    [InlineData("FFFE6B006F006400", "UTF-16")]
    [InlineData("FEFF006B006F0064", "UTF-16")]
    [InlineData("6B006F0064003B00", "NUL")]
    [InlineData("6B6F643BF6", "Windows-1252")]
    public void Vad_filen_i_stället_är_sägs_med_namn(string hex, string vad)
    {
        var fel = Läs(Convert.FromHexString(hex)).Fel.Should().ContainSingle().Subject;

        fel.Text.Should().Contain(vad).And.Contain("CSV UTF-8");
        fel.Fil.Should().Be("lokusgrupper.csv");
    }

    private static Råfil Läs(byte[] bytes) => new Csvläsare().Läs("lokusgrupper.csv", new MemoryStream(bytes));
}
