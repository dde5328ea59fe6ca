using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare.Skattning;

/// <summary>How a deltagare's answers have changed, and several deltagare's together.</summary>
public sealed class SkattningsjämförelseTests
{
    private static readonly DeltagareId Deltagare = new(Guid.CreateVersion7());
    private static readonly SkattningsformulärId Ett = new(Guid.CreateVersion7());
    private static readonly SkattningsformulärId Två = new(Guid.CreateVersion7());
    private static readonly Dictionary<SkattningsformulärId, int> Nummer = new() { [Ett] = 1, [Två] = 2 };

    [Fact]
    public void Det_senaste_jämförs_med_det_första_i_dagarnas_ordning()
    {
        var jämförelse = Av(Svar(Ett, 3, 9, 9), Svar(Ett, 1, 2, 4), Svar(Ett, 2, 0, 0))!;

        (jämförelse.Första.Dag.Day, jämförelse.Senaste.Dag.Day, jämförelse.Jämförda, jämförelse.Förändring).Should().Be((1, 3, 2, 6m));
    }

    [Fact]
    public void Det_som_inte_besvarades_båda_gångerna_räknas_inte()
    {
        var jämförelse = Av(Svar(Ett, 1, 2, null, 5), Svar(Ett, 2, 5, 10, null))!;

        (jämförelse.Jämförda, jämförelse.Förändring).Should().Be((1, 3m));
        Av(Svar(Ett, 1, 2, null), Svar(Ett, 2, null, 3)).Should().BeNull();
    }

    [Fact]
    public void Två_formulär_jämförs_aldrig_med_varandra_och_det_senare_går_före()
    {
        Av(Svar(Ett, 1, 2), Svar(Två, 2, 9)).Should().BeNull();
        Av(Svar(Ett, 1, 2), Svar(Ett, 2, 3), Svar(Två, 3, 9)).Should().NotBeNull("the first formulär was answered twice");
        Av(Svar(Ett, 1, 2), Svar(Ett, 2, 3), Svar(Två, 3, 9), Svar(Två, 4, 7))!.Förändring.Should().Be(-2);
        Av().Should().BeNull();
    }

    /// <summary>Half away from zero, from the unrounded: 1/4 and 0 give 0,1 (0,125), and −1/4 alone −0,3.</summary>
    [Fact]
    public void Medelförändringen_har_en_decimal_från_det_oavrundade()
    {
        var kvart = Av(Svar(Ett, 1, 0, 0, 0, 0), Svar(Ett, 2, 1, 0, 0, 0))!;
        var lika = Av(Svar(Ett, 1, 5), Svar(Ett, 2, 5))!;
        var sämre = Av(Svar(Ett, 1, 1, 0, 0, 0), Svar(Ett, 2, 0, 0, 0, 0))!;

        Skattningsjämförelse.Medel([kvart]).Should().Be(0.3m);
        Skattningsjämförelse.Medel([sämre]).Should().Be(-0.3m);
        Skattningsjämförelse.Medel([kvart, lika]).Should().Be(0.1m);
        Skattningsjämförelse.Medel([kvart, sämre]).Should().Be(0);
        Skattningsjämförelse.Medel([]).Should().BeNull();
        Andel.EnDecimal(-0.25m).Should().Be(-0.3m);
    }

    /// <summary>So that nobody is counted as better or worse by a change that is written 0,0.</summary>
    [Fact]
    public void Den_minsta_förändringen_syns()
    {
        var noll = new int?[Skattningsformulär.MaxPåståenden].Select(_ => (int?)0).ToArray();
        var jämförelse = Av(Svar(Ett, 1, noll), Svar(Ett, 2, [1, .. noll[1..]]))!;

        Andel.EnDecimal(jämförelse.Förändring).Should().Be(0.1m);
    }

    internal static Självskattning Svar(SkattningsformulärId formulär, int dag, params int?[] svar) => Självskattning.Ny(Deltagare, formulär, new(new(2026, 1, dag), svar));

    private static Skattningsjämförelse? Av(params Självskattning[] skattningar) => Skattningsjämförelse.Av(skattningar, Nummer);
}
