using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Gemensamt;

/// <summary>Wilson's interval against values worked out by others, and what must hold of every one.</summary>
public sealed class KonfidensintervallTests
{
    /// <summary>3 of 4: 30.06–95.44; 0 of 10: 0–27.75; 10 of 10: 72.25–100; 15 of 20: 53.13–88.81; 150 of 200: 68.57–80.48.</summary>
    [Theory]
    [InlineData(3, 4, 30, 95)]
    [InlineData(0, 10, 0, 28)]
    [InlineData(10, 10, 72, 100)]
    [InlineData(15, 20, 53, 89)]
    [InlineData(150, 200, 69, 80)]
    [InlineData(0, 1, 0, 79)]
    public void Det_är_det_som_Wilson_ger(int täljare, int nämnare, int lägst, int högst) => Konfidensintervall.För(täljare, nämnare).Should().Be(new Konfidensintervall(lägst, högst));

    [Fact]
    public void Andelen_ligger_i_det_och_det_blir_smalare_av_fler_och_speglas()
    {
        for (var n = 1; n <= 60; n++)
        {
            for (var t = 0; t <= n; t++)
            {
                var (intervall, spegel, tiofalt) = (Konfidensintervall.För(t, n)!.Value, Konfidensintervall.För(n - t, n)!.Value, Konfidensintervall.För(10 * t, 10 * n)!.Value);
                Andel.Procent(t, n).Should().BeInRange(intervall.Lägst, intervall.Högst);
                (spegel.Lägst + intervall.Högst).Should().BeInRange(99, 101, "rounding may differ by one");
                (tiofalt.Högst - tiofalt.Lägst).Should().BeLessThan(intervall.Högst - intervall.Lägst);
            }
        }
    }

    [Fact]
    public void Utan_någon_i_nämnaren_finns_inget() => Konfidensintervall.För(0, 0).Should().BeNull();

    [Fact]
    public void En_andel_med_ett_dolt_antal_har_varken_procent_eller_intervall()
    {
        var (visad, dold) = (new Utfallsandel(Antal.Visat(15), Antal.Visat(20)), new Utfallsandel(Antal.Dolt, Antal.Visat(20)));

        (visad.Procent, visad.Intervall).Should().Be((75, new Konfidensintervall(53, 89)));
        (dold.Procent, dold.Intervall, (visad + dold).Procent).Should().Be((null, null, null));
        (visad + visad).Avslutade.Should().Be(Antal.Visat(40));
    }
}
