using Finsam.Domain.Ekonomi;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Tests.Översikt;

/// <summary>Better and worse.</summary>
public sealed class FörändringTests
{
    [Theory]
    [InlineData(Trafikljus.Grön, Trafikljus.Gul, Förändring.Sämre)]
    [InlineData(Trafikljus.Gul, Trafikljus.Röd, Förändring.Sämre)]
    [InlineData(Trafikljus.Röd, Trafikljus.Grön, Förändring.Bättre)]
    [InlineData(Trafikljus.Gul, Trafikljus.Gul, Förändring.Oförändrad)]
    [InlineData(Trafikljus.Grå, Trafikljus.Grå, Förändring.Oförändrad)]
    [InlineData(Trafikljus.Grå, Trafikljus.Grön, Förändring.EjJämförbar)]
    [InlineData(Trafikljus.Röd, Trafikljus.Grå, Förändring.EjJämförbar)]
    [InlineData(null, Trafikljus.Grön, Förändring.Ny)]
    public void Från_förr_till_nu(Trafikljus? förr, Trafikljus nu, Förändring väntad) => nu.SedanFörr(förr).Should().Be(väntad);

    [Fact]
    public void Det_ackumulerade_hoppar_över_kvartal_utan_belopp() =>
        Budgetutfall.Ackumulera([default, new(100, 90), default, new(50, 70)])
            .Should().Equal(default(Budgetutfall), new(100, 90), new(100, 90), new(150, 160));
}
