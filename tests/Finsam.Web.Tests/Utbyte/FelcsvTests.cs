using System.Text;
using Finsam.Application.Utbyte;
using Finsam.Web.Features.Utbyte;

namespace Finsam.Web.Tests.Utbyte;

/// <summary>The list of errors is opened in Excel: no name from outside may become a formula there.</summary>
public sealed class FelcsvTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+46", "\"'+46\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("a;\"b\"", "\"a;\"\"b\"\"\"")]
    [InlineData("budget", "\"budget\"")]
    public void En_cell_blir_aldrig_en_formel(string kolumn, string cell)
    {
        var bytes = Felcsv.Skriv([new("ekonomi.csv", 4, kolumn, "negativt belopp")]);

        bytes.Should().StartWith(Encoding.UTF8.GetPreamble(), "Excel must know that it is UTF-8");
        Encoding.UTF8.GetString(bytes[3..]).Should().Be($"fil;rad;kolumn;fel\r\n\"ekonomi.csv\";4;{cell};\"negativt belopp\"\r\n");
    }
}
