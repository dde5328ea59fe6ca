using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kompetens;

namespace Finsam.Domain.Tests.Kompetens;

/// <summary>What an aktivitet must say, and how the register counts itself.</summary>
public sealed class KompetensTests
{
    private static readonly Kompetensuppgifter Hel = new(new(2021, 3, 11), "Kurs", "Om samverkan", "Chefer", 12);

    [Theory]
    [InlineData("", "Titel", 1, "Slag")]
    [InlineData("Kurs", "  ", 1, "Titel")]
    [InlineData("Kurs", "Titel", -1, "Antal")]
    [InlineData("Kurs", "Titel", 100_000, "Antal")]
    public void Det_som_saknas_eller_är_orimligt_nekas_och_inget_ändras(string slag, string titel, int antal, string fält)
    {
        var aktivitet = Skriven();

        var fel = aktivitet.Skriv(Hel with { Slag = slag, Titel = titel, Antal = antal }, 1).Fel!;

        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be(fält);
        (aktivitet.Titel, aktivitet.Version).Should().Be(("Om samverkan", 1));
    }

    [Fact]
    public void Den_som_inte_såg_det_senaste_skriver_inte_över_det()
    {
        var aktivitet = Skriven();

        aktivitet.Skriv(Hel with { Titel = "Annat" }, 0).Fel!.Slag.Should().Be(Felslag.Konflikt);
        aktivitet.Skriv(Hel with { Titel = "  Annat\n slags ", FörVem = " " }, 1).Fel.Should().BeNull();
        (aktivitet.Titel, aktivitet.FörVem, aktivitet.Version).Should().Be(("Annat slags", null, 2));
    }

    /// <summary>The förbund's delårsrapport of 2021: ten in the first half-year, of twelve.</summary>
    [Fact]
    public void Bara_det_som_har_hållits_räknas_och_i_sitt_halvår()
    {
        DateOnly[] dagar = [new(2021, 1, 1), new(2021, 6, 30), new(2021, 7, 1), new(2021, 12, 31)];

        var räkning = Kompetensräkning.Av(dagar, 12, new(2021, 7, 1));

        räkning.Should().Be(new Kompetensräkning(2, 1, 1, 12));
        (räkning.Genomförda, räkning.Till(Period.Halvår(2021, 1)), räkning.Till(Period.Helår(2021))).Should().Be((3, 2, 3));
        Kompetensräkning.Av(dagar, null, new(2020, 12, 31)).Should().Be(new Kompetensräkning(0, 0, 4, null));
        (Kompetensräkning.Text(10, 12), Kompetensräkning.Text(10, null)).Should().Be(("10 av 12", "10"));
    }

    [Fact]
    public void Årets_mål_är_minst_ett_och_skrivs_inte_över_osett()
    {
        var mål = Kompetensmål.För(2021);

        mål.Sätt(0, 0).Fel!.Fält[0].Fält.Should().Be("Antal");
        mål.Sätt(12, 0).Fel.Should().BeNull();
        mål.Sätt(10, 0).Fel!.Slag.Should().Be(Felslag.Konflikt);
        (mål.Antal, mål.Version).Should().Be((12, 1));
    }

    private static Kompetensaktivitet Skriven()
    {
        var aktivitet = Kompetensaktivitet.Ny();
        aktivitet.Skriv(Hel, 0).Fel.Should().BeNull();
        return aktivitet;
    }
}
