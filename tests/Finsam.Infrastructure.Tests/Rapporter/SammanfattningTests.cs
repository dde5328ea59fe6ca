using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>Swedish that is right for none, one and many.</summary>
public sealed class SammanfattningTests
{
    [Theory]
    [InlineData(1, 0, 0, "Under första halvåret 2021 har en finansierad insats varit i gång. Ingen har startat och ingen har avslutats.")]
    [InlineData(3, 2, 1, "Under första halvåret 2021 har tre finansierade insatser varit i gång. Två har startat och en har avslutats.")]
    [InlineData(15, 3, 1, "Under första halvåret 2021 har 15 finansierade insatser varit i gång. Tre har startat och en har avslutats.")]
    public void Räknar_insatser(int alla, int startade, int avslutade, string väntat)
    {
        using var word = LästWord.Av(Pmexempel.Tom() with
        {
            Insatser =
            [
                .. Enumerable.Range(0, alla).Select(i => Pmexempel.Insats(
                    $"i{i}",
                    $"Insats {i}",
                    null,
                    start: i < startade ? new DateOnly(2021, 1, 1) : null,
                    avslutad: i >= alla - avslutade ? new DateOnly(2021, 6, 30) : null)),
            ],
        });
        word.Stycken.Should().Contain(väntat);
        word.Stycken.Should().Contain($"Insatserna är {Talformat.Räkneord(alla)} {(alla == 1 ? "individinsats" : "individinsatser")}.");
    }

    [Theory]
    [InlineData("2021Q3", "kvartal 3 2021")]
    [InlineData("2021H2", "andra halvåret 2021")]
    [InlineData("2021", "2021")]
    public void Perioden_står_i_löpande_text(string period, string väntat)
    {
        Period.TryParse(period, out var tolkad).Should().BeTrue();
        Talformat.IText(tolkad).Should().Be(väntat);
    }

    [Theory]
    [InlineData(new[] { "A" }, "A")]
    [InlineData(new[] { "A", "B", "C" }, "A, B och C")]
    [InlineData(new[] { "Håbo, A", "B", "C" }, "Håbo, A; B och C")]
    public void Räknar_upp_namn(string[] namn, string väntat) => Talformat.Uppräkning(namn).Should().Be(väntat);
}
