using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>Who was there, came, left and is there: it adds up, and tells nothing that is hidden.</summary>
public sealed class DeltagarflödeTests
{
    [Theory]
    [InlineData(14, 5, 6, 13, true)]
    [InlineData(0, 0, 0, 0, true)]
    [InlineData(14, 5, 6, 12, false)]
    public void Det_går_ihop_eller_inte(int före, int @in, int ut, int kvar, bool ihop) =>
        new Deltagarflöde(Antal.Visat(före), Antal.Visat(@in), Antal.Visat(ut), Antal.Visat(kvar)).GårIhop.Should().Be(ihop);

    [Fact]
    public void Utan_period_före_följer_början_av_det_som_visas_och_döljs_med_det_som_döljs()
    {
        Deltagarflöde.UtanFöregående(Antal.Visat(5), Antal.Visat(6), Antal.Visat(13)).Ingående.Should().Be(Antal.Visat(14));
        Deltagarflöde.UtanFöregående(Antal.Dolt, Antal.Visat(6), Antal.Visat(13)).Ingående.Should().Be(Antal.Dolt);
        Deltagarflöde.UtanFöregående(Antal.Visat(5), Antal.Visat(6), Antal.Dolt).Should().Match<Deltagarflöde>(f => f.Ingående.Maskerad && f.GårIhop == null);
    }

    /// <summary>Whatever is registered: random deltagare, every quarter, half-year and year, by kön and in all.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Varje_period_går_ihop_för_varje_kön(int frö)
    {
        var slump = new Random(frö);
        var tid = new Insatstid(new(2019, 1, 1), null, null);
        var deltagare = Enumerable.Range(0, 60).Select(_ =>
        {
            var börjar = new Kvartal(2019, 1).Plus(slump.Next(12));
            return new Deltagargrupp { Insats = "a", Kön = (Kön?)slump.Next(4), In = börjar, Ut = slump.Next(3) == 0 ? null : börjar.Plus(slump.Next(6)), Antal = 1 + slump.Next(4) };
        }).ToList();
        var räknare = new Räknare(new(new Dictionary<string, Insatstid> { ["a"] = tid }, deltagare, []));

        foreach (var period in Enumerable.Range(2020, 3).SelectMany(år => new[] { $"{år}", $"{år}H1", $"{år}H2", $"{år}Q1", $"{år}Q3" }).Select(text => Period.TryParse(text, out var p) ? p : throw new FormatException(text)))
        {
            foreach (var kolumn in Enum.GetValues<Kolumn>())
            {
                int Värde(Mått mått, Period p) => räknare.Värde(new(p, mått, "a", kolumn));
                (Värde(Mått.Pågående, period.Föregående) + Värde(Mått.Inregistrerade, period) - Värde(Mått.Avslutade, period)).Should().Be(Värde(Mått.Pågående, period), "{0} {1}", period, kolumn);
            }
        }
    }
}
