using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>formats/utbyte.md, <c>avslut</c>: "The first three are arbete", and any of several counts.</summary>
public sealed class DeltagargruppTests
{
    [Theory]
    [InlineData("", false, false)]
    [InlineData("subventionerat_arbete", true, true)]
    [InlineData("ej_subventionerat_arbete", true, true)]
    [InlineData("eget_foretag", true, true)]
    [InlineData("studier", false, true)]
    [InlineData("arbetssokande", false, false)]
    [InlineData("fortsatt_rehab", false, false)]
    [InlineData("sjukdom", false, false)]
    [InlineData("foraldraledighet", false, false)]
    [InlineData("flytt", false, false)]
    [InlineData("avbrott", false, false)]
    [InlineData("ovrigt", false, false)]
    [InlineData("flytt studier", false, true)]
    [InlineData("studier eget_foretag", true, true)]
    [InlineData("sjukdom avbrott", false, false)]
    public void Till_arbete_och_studier_av_någon_anledning(string koder, bool arbete, bool arbeteStudier)
    {
        var grupp = Exempel.Grupp("a", "2021Q1", "2021Q2") with
        {
            Avslut = [.. koder.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kod => Koder.FrånKod<Avslutsanledning>(kod)!.Value)],
        };

        grupp.TillArbete.Should().Be(arbete);
        grupp.TillArbeteEllerStudier.Should().Be(arbeteStudier);
    }
}
