using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>What a text about deltagare may not hold.</summary>
public sealed class KontaktuppgiftTests
{
    [Theory]
    [InlineData("ring 070-123 45 67")]
    [InlineData("0701234567")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("0046701234567")]
    [InlineData("018-12 34 56")]
    [InlineData("nås på namn.efternamn@example.com i veckan")]
    [InlineData("<a3@example.com>")]
    public void Telefon_och_epost_hittas(string text) => Kontaktuppgift.FinnsI(text).Should().BeTrue();

    [Theory]
    [InlineData("Slutade 2021-06-30, kom åter 2021-09-01")]
    [InlineData("SOF 2020/123")]
    [InlineData("12 av 30 gick vidare, 0 avbrott")]
    [InlineData("D0700")]
    [InlineData("org.nr 222000-2576")]
    [InlineData("mellan 0,5 och 0,75")]
    public void Datum_diarienummer_och_tal_är_inga(string text) => Kontaktuppgift.FinnsI(text).Should().BeFalse();
}
