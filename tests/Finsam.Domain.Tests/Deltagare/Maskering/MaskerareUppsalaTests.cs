using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>The sample of Uppsala 2021: what a reader of the PM gets.</summary>
public class MaskerareUppsalaTests
{
    private static readonly Skydd Skydd = Maskerare.Skydda(Uppsala.Underlag);
    private static readonly Räknare Räknare = new(Uppsala.Underlag);

    [Fact]
    public void Samma_uppgifter_ger_samma_mask_i_vilken_ordning_de_än_kommer()
    {
        var underlag = Uppsala.Underlag;
        var igen = Maskerare.Skydda(underlag with { Deltagare = [.. underlag.Deltagare.Reverse()], Anonyma = [.. underlag.Anonyma.Reverse()] });

        foreach (var cell in Enumerable.Range(2018, 5).SelectMany(Period.Alla).SelectMany(period => Räknare.Räkna(period).Keys))
            igen.Döljer(cell).Should().Be(Skydd.Döljer(cell), "of {0}", cell);
    }

    [Fact]
    public void Varje_liten_uppgift_är_dold()
    {
        Enumerable.Range(2017, 8).SelectMany(Period.Alla).SelectMany(Räknare.Räkna)
            .Where(cell => cell.Value is > 0 and < 5 && !Skydd.Döljer(cell.Key))
            .Should().BeEmpty();
    }

    [Fact]
    public void Summaraderna_i_tabell_6_står_kvar_första_halvåret()
    {
        var dolda = Räknare.Räkna(Period.Halvår(2021, 1)).Keys.Where(cell => cell.Mått <= Mått.TillArbeteStudier && cell.Rad == Cell.Summa && Skydd.Döljer(cell));

        dolda.Should().BeEmpty();
    }

    [Fact]
    public void De_flesta_större_uppgifterna_visas_första_halvåret()
    {
        var större = Räknare.Räkna(Period.Halvår(2021, 1)).Where(cell => cell.Value >= 5).ToList();

        större.Count(cell => Skydd.Döljer(cell.Key)).Should().BeLessThan(större.Count * 2 / 5);
    }

    [Fact]
    public void Den_sparade_masken_är_samma_mask()
    {
        using var sparad = new MemoryStream();
        Skydd.Skriv(sparad);
        sparad.Position = 0;
        var läst = Skydd.Läs(sparad);

        läst.ÄrLitet(4).Should().BeTrue();
        läst.ÄrLitet(5).Should().BeFalse();
        foreach (var cell in Enumerable.Range(2016, 10).SelectMany(Period.Alla).SelectMany(period => Räknare.Räkna(period).Keys))
            läst.Döljer(cell).Should().Be(Skydd.Döljer(cell), "of {0}", cell);
    }

    [Fact]
    public void En_avkortad_mask_läses_inte()
    {
        using var sparad = new MemoryStream();
        Skydd.Skriv(sparad);
        using var avkortad = new MemoryStream(sparad.ToArray()[..^1]);

        var läs = () => Skydd.Läs(avkortad);

        läs.Should().Throw<IOException>();
    }

    [Fact]
    public void Angriparen_kommer_inte_åt_2021() => new Angripare(Uppsala.Underlag, 2021, 2021).Avslöjade(Skydd, 5).Should().BeEmpty();
}
