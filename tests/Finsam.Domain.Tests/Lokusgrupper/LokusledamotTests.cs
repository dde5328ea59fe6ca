using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Tests.Lokusgrupper;

/// <summary>Who may sit in a lokusgrupp beside those who sit there already.</summary>
public sealed class LokusledamotTests
{
    // Beside "Enhetschef", ordförande 2021-01-01 to 2021-06-30.
    [Theory]
    [InlineData("Verksamhetschef", Lokusroll.Ordinarie, "2021-01-01", null, null)]
    [InlineData("enhetschef", Lokusroll.Ersättare, "2021-06-30", null, "Person")]
    [InlineData("Enhetschef", Lokusroll.Ersättare, "2021-07-01", null, null)]
    [InlineData("Enhetschef", Lokusroll.Ersättare, null, "2020-12-31", null)]
    [InlineData("Enhetschef", Lokusroll.Ersättare, null, null, "Person")]
    [InlineData("Verksamhetschef", Lokusroll.Ordförande, "2021-03-01", "2021-12-31", "Roll")]
    [InlineData("Verksamhetschef", Lokusroll.Ordförande, "2021-07-01", null, null)]
    [InlineData("Verksamhetschef", Lokusroll.Ordinarie, "2021-03-01", "2021-02-28", "Tom")]
    public void Samma_person_två_ordförande_och_baklänges_nekas(string vem, Lokusroll roll, string? från, string? tom, string? fält)
    {
        var förra = Lokusledamot.Av("tierp", new("Enhetschef", Lokusroll.Ordförande, "Kommunen", new(2021, 1, 1), new(2021, 6, 30)));

        var svar = Lokusledamot.Ny("tierp", new(vem, roll, "Regionen", Dag(från), Dag(tom)), [förra]);

        svar.Fel?.Fält.Single().Fält.Should().Be(fält);
        svar.Lyckades.Should().Be(fält is null);
    }

    [Fact]
    public void Den_som_ändras_är_inte_i_vägen_för_sig_själv_och_den_som_nekas_är_som_förut()
    {
        var ledamot = Lokusledamot.Av("tierp", new("Enhetschef", Lokusroll.Ordförande, "Kommunen", new(2021, 1, 1)));

        ledamot.Ändra(ledamot.Uppgifter with { Ledning = true }, [ledamot], 1).Lyckades.Should().BeTrue();
        ledamot.Ändra(ledamot.Uppgifter with { Tom = new(2020, 12, 31) }, [ledamot], 2).Fel!.Text.Should().Contain("2021-01-01");
        ledamot.Ändra(ledamot.Uppgifter with { Huvudman = "Regionen" }, [ledamot], 1).Fel!.Slag.Should().Be(Felslag.Konflikt);

        (ledamot.Version, ledamot.Tom, ledamot.Huvudman, ledamot.Ledning).Should().Be((2, null, "Kommunen", true));
    }

    private static DateOnly? Dag(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
