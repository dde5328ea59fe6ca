using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>formats/utbyte.md, "What import promises". The numbers are made up here and stand nowhere in full.</summary>
public sealed class PersonnummerTests
{
    [Theory]
    [InlineData("811218", "987")]
    [InlineData("000101", "000")]
    [InlineData("991231", "999")]
    [InlineData("040229", "123")]
    public void Ett_personnummer_hittas_i_alla_skrivsätt(string datum, string löpnummer)
    {
        var slut = löpnummer + Kontrollsiffra(datum + löpnummer);
        string[] skrivsätt = [$"{datum}{slut}", $"{datum}-{slut}", $"{datum}+{slut}", $"19{datum}{slut}", $"20{datum}-{slut}"];

        skrivsätt.Should().OnlyContain(text => Personnummer.FinnsI(text));
    }

    [Theory]
    [InlineData("811261")]
    [InlineData("811291")]
    [InlineData("811278")]
    public void Ett_samordningsnummer_hittas(string datum)
    {
        var slut = "987" + Kontrollsiffra(datum + "987");

        Personnummer.FinnsI(datum + slut).Should().BeTrue();
        Personnummer.FinnsI($"19{datum}-{slut}").Should().BeTrue();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("Anna, {0}, ringde")]
    [InlineData("D{0}")]
    [InlineData("pnr:{0}.")]
    [InlineData("rad ett\nrad två {0}")]
    [InlineData("5{0}5")]
    public void Det_hittas_mitt_i_en_text(string mönster)
    {
        var nummer = "811218" + "987" + Kontrollsiffra("811218987");

        Personnummer.FinnsI(string.Format(CultureInfo.InvariantCulture, mönster, nummer)).Should().BeTrue();
    }

    [Theory]
    [InlineData("222000-2576")]
    [InlineData("2220002576")]
    [InlineData("")]
    [InlineData("2021-06-30")]
    [InlineData("2021:53")]
    [InlineData("811218-98")]
    [InlineData("0123456789")]
    [InlineData("D0468")]
    public void Annat_är_inget_personnummer(string text) => Personnummer.FinnsI(text).Should().BeFalse();

    [Theory]
    [InlineData("810018")]
    [InlineData("811318")]
    [InlineData("812018")]
    [InlineData("811200")]
    [InlineData("811232")]
    [InlineData("811260")]
    [InlineData("811292")]
    [InlineData("811299")]
    public void Ett_datum_som_inte_finns_ger_inget_personnummer(string datum)
    {
        var slut = "987" + Kontrollsiffra(datum + "987");

        Personnummer.FinnsI(datum + slut).Should().BeFalse();
        Personnummer.FinnsI($"{datum}-{slut}").Should().BeFalse();
    }

    [Fact]
    public void Av_de_tio_kontrollsiffrorna_är_en_rätt()
    {
        var slump = new Random(20211231);
        for (var i = 0; i < 2000; i++)
        {
            var dag = slump.Next(2) == 0 ? slump.Next(1, 32) : slump.Next(61, 92);
            var nio = $"{slump.Next(100):00}{slump.Next(1, 13):00}{dag:00}{slump.Next(1000):000}";

            var rätta = Enumerable.Range(0, 10).Where(siffra => Personnummer.FinnsI($"{nio[..6]}-{nio[6..]}{siffra}"));

            rätta.Should().Equal([Kontrollsiffra(nio)], "nine digits {0} have one control digit", nio[..6]);
        }
    }

    /// <summary>The control digit as Skatteverket describes it: products 2, 1, 2, … written out, their digits added, up to the next ten.</summary>
    private static int Kontrollsiffra(string nio)
    {
        var produkter = string.Concat(nio.Select((tecken, i) => (tecken - '0') * (i % 2 == 0 ? 2 : 1)));
        return (10 - (produkter.Sum(tecken => tecken - '0') % 10)) % 10;
    }
}
