using Bunit;
using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt.Diagram;

namespace Finsam.Web.Tests.Insatser;

/// <summary>The bar charts: a masked bar says that it is masked, and nothing else.</summary>
public sealed class DiagramTests : Webbtest
{
    [Fact]
    public void En_maskerad_stapel_är_lika_hög_vad_den_än_döljer_och_är_inte_noll()
    {
        var rader = new[] { Rad(1, Antal.Dolt, Antal.Visat(0), Antal.Visat(200)), Rad(2, Antal.Dolt, Antal.Visat(7), Antal.Visat(1)) };

        var diagram = Render<Deltagardiagram>(p => p.Add(d => d.Rader, rader));

        var dolda = diagram.FindAll("rect.maskstapel");
        dolda.Should().HaveCount(2);
        dolda.Select(d => d.GetAttribute("height")).Distinct().Should().Equal($"{Diagrammått.Maskhöjd}");
        dolda[0].TextContent.Should().Be("Kvartal 1 2021, in: maskerat");
        diagram.FindAll("text").Count(t => t.TextContent == "..").Should().Be(2);
        diagram.Find("rect.ut").GetAttribute("height").Should().Be("0");
        diagram.FindAll("figcaption .nyckel").Select(n => n.TextContent).Should().Equal("In", "Ut", "Pågående", "Maskerat antal");
    }

    [Fact]
    public void Utan_deltagare_eller_belopp_finns_inget_diagram()
    {
        Render<Deltagardiagram>(p => p.Add(d => d.Rader, [new(new(2021, 1), default, Trafikljus.Grå, null)])).FindAll("svg").Should().BeEmpty();
        Render<Budgetdiagram>(p => p.Add(d => d.Rader, [(new(2021, 1), default)])).FindAll("svg").Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Staplarna_ligger_bredvid_varandra_inom_bilden(int antal)
    {
        var rader = Enumerable.Range(0, antal).Select(i => Rad(new Kvartal(2019, 1).Plus(i), Antal.Visat(3), Antal.Dolt, Antal.Visat(9))).ToArray();

        var staplar = Render<Deltagardiagram>(p => p.Add(d => d.Rader, rader)).FindAll("rect")
            .Select(r => (X: Tal(r.GetAttribute("x")!), Bredd: Tal(r.GetAttribute("width")!))).ToList();

        staplar.Should().HaveCount(3 * antal).And.OnlyContain(s => s.X >= Diagrammått.Vänster && s.X + s.Bredd <= Diagrammått.Bredd && s.Bredd > 0);
        staplar.Zip(staplar.Skip(1)).Should().OnlyContain(par => par.First.X + par.First.Bredd <= par.Second.X);
    }

    [Fact]
    public void Ett_kvartal_utan_belopp_har_ingen_stapel()
    {
        var diagram = Render<Budgetdiagram>(p => p.Add(d => d.Rader, [(new(2021, 1), default), (new(2021, 2), new Budgetutfall(100_000, 91_000))]));

        diagram.FindAll("rect").Select(r => r.TextContent).Should().Equal("Kvartal 2 2021, budget: 100 tkr", "Kvartal 2 2021, utfall: 91 tkr");
    }

    private static int Tal(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Kvartalsrad Rad(int kvartal, Antal @in, Antal ut, Antal pågående) => Rad(new Kvartal(2021, kvartal), @in, ut, pågående);

    private static Kvartalsrad Rad(Kvartal kvartal, Antal @in, Antal ut, Antal pågående) => new(kvartal, default, Trafikljus.Grå, new(@in, ut, pågående));
}
