using Finsam.Domain.Deltagare.Maskering;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

public class DelningTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(true, 0)]
    [InlineData(true, 5, 0)]
    [InlineData(true, 5, 6)]
    [InlineData(false, 12, 4)]
    [InlineData(false, 1, 12)]
    public void En_grupp_visas_med_sina_delar_bara_när_ingen_av_dem_är_liten(bool visas, params int[] delar) =>
        Delning.FårVisas(5, delar).Should().Be(visas);
}
