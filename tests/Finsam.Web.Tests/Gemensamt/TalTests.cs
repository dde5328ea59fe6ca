using Bunit;
using Finsam.Domain.Deltagare;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Tests.Gemensamt;

public sealed class TalTests : Webbtest
{
    [Fact]
    public void Tusental_skiljs_med_hårt_blanksteg() =>
        Render<Tal>(p => p.Add(t => t.Värde, 1_234_567).Add(t => t.Enhet, "kr")).Find(".tal").TextContent.Should().Be("1\u00a0234\u00a0567\u00a0kr");

    [Fact]
    public void Inget_tal_är_ett_streck_som_också_hörs() =>
        Render<Tal>().Find(".tal").TextContent.Should().Be("–saknas");

    [Fact]
    public void Ett_maskerat_antal_är_två_punkter_med_förklaring()
    {
        var tal = Render<Tal>(p => p.Add(t => t.Antal, Antal.Dolt)).Find(".maskerat");

        tal.TextContent.Should().Be("..maskerat");
        tal.GetAttribute("title").Should().StartWith("Maskerat: färre än fem personer");
    }

    [Fact]
    public void Förklaringen_följer_gränsen()
    {
        Inställningar = Inställningar with { Maskeringsgräns = 12 };

        Render<Tal>(p => p.Add(t => t.Antal, Antal.Dolt)).Find(".maskerat").GetAttribute("title").Should().StartWith("Maskerat: färre än 12 personer");
    }

    [Fact]
    public void Noll_personer_är_ett_tal_och_inte_maskerat() =>
        Render<Tal>(p => p.Add(t => t.Antal, Antal.Visat(0))).Find(".tal").TextContent.Should().Be("0");
}
