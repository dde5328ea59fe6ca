using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>formats/utbyte.md, "Rounding": half away from zero, always from the unrounded numbers.</summary>
public sealed class AndelTests
{
    [Theory]
    [InlineData("102.5", 103)]
    [InlineData("102.4999", 102)]
    [InlineData("0.5", 1)]
    [InlineData("1.5", 2)]
    [InlineData("2.5", 3)]
    [InlineData("-0.5", -1)]
    [InlineData("-0.4", 0)]
    [InlineData("-2.5", -3)]
    [InlineData("0", 0)]
    public void Hälften_avrundas_från_noll(string tal, int väntat) =>
        Andel.Avrunda(decimal.Parse(tal, CultureInfo.InvariantCulture)).Should().Be(väntat);

    [Theory]
    [InlineData(60, 132, 45)]
    [InlineData(55, 132, 42)]
    [InlineData(17, 132, 13)]
    [InlineData(7, 24, 29)]
    [InlineData(14, 23, 61)]
    [InlineData(34, 43, 79)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 200, 1)]
    [InlineData(0, 7, 0)]
    [InlineData(7, 7, 100)]
    public void En_andel_avrundas_en_gång(int täljare, int nämnare, int väntat) =>
        Andel.Procent(täljare, nämnare).Should().Be(väntat);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void En_andel_av_noll_finns_inte(int täljare) => Andel.Procent(täljare, 0).Should().BeNull();
}
