using Bunit;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Web.Features.Konton;

namespace Finsam.Web.Tests.Konton;

public sealed class BjudInPageTests : Webbtest
{
    [Theory]
    [InlineData("kansli", "Namn, E-post, Roll, Från och med, Till och med (frivilligt)")]
    [InlineData("insatsansvarig", "Namn, E-post, Roll, Insats, Från och med, Till och med (frivilligt)")]
    [InlineData("lokusordforande", "Namn, E-post, Roll, Lokusgrupp, Från och med, Till och med (frivilligt)")]
    public void Rollen_avgör_vad_uppdraget_gäller(string roll, string fält)
    {
        var sida = Sida();

        sida.Find("select").Change(roll);

        sida.WaitForAssertion(() => string.Join(", ", sida.FindAll("label").Select(l => l.TextContent)).Should().Be(fält));
        sida.Find("select").ParentElement!.QuerySelector(".hjalp")!.TextContent.Should().StartWith("Ser ", "whoever invites sees what the role opens");
    }

    [Fact]
    public void Fel_står_vid_sitt_fält_och_det_skrivna_är_kvar()
    {
        var sida = Sida();
        Sändare.Svara<BjudInCommand, Result<Nyckel>>(_ => new Fel("ogiltigt", "2 fält behöver rättas.", Felslag.Ogiltigt)
        {
            Fält = [new("Epost", "Skriv en e-postadress."), new("Roll", "Välj en roll.")],
        });
        sida.FindAll("input")[0].Change("Astrid");

        sida.Find("form").Submit();

        sida.WaitForAssertion(() => sida.FindAll(".faltfel").Select(f => f.TextContent).Should().Equal("Skriv en e-postadress.", "Välj en roll."));
        sida.FindAll(".felruta li").Should().HaveCount(2);
        sida.FindAll("input")[0].GetAttribute("value").Should().Be("Astrid");
    }

    [Fact]
    public void Länken_visas_och_nästa_inbjudan_börjar_tom()
    {
        var sida = Sida();
        var konto = new KontoId(Guid.NewGuid());
        Sändare.Svara<BjudInCommand, Result<Nyckel>>(c => new Nyckel(konto, c.Namn, c.Epost, Länkslag.Inbjudan, "abc123", new(2021, 7, 1, 8, 5, 0, TimeSpan.Zero)));
        sida.FindAll("input")[0].Change("Astrid");
        sida.FindAll("input")[1].Change("astrid@example.com");
        sida.Find("select").Change("kansli");

        sida.Find("form").Submit();

        sida.WaitForAssertion(() => sida.Find(".lankruta h2").TextContent.Should().Be("Länken till Astrid"));
        sida.Find("a.knapp[href^='/anvandare/']").GetAttribute("href").Should().Be($"/anvandare/{konto.Value}");
        Sändare.Frågor.OfType<BjudInCommand>().Single().Roll.Should().Be(Roll.Kansli);

        sida.FindAll("button").Single(b => b.TextContent == "Bjud in en till").Click();

        sida.WaitForAssertion(() => sida.FindAll("input")[0].GetAttribute("value").Should().BeNullOrEmpty());
        sida.FindAll(".lankruta").Should().BeEmpty();
    }

    private IRenderedComponent<BjudInPage> Sida()
    {
        Sändare.Svara<UppdragsvalQuery, Uppdragsval>(_ => new([new("vaxtverket", "Växtverket")], [new("tierp", "Lokus Tierp")]));
        var sida = Render<BjudInPage>();
        sida.WaitForElement("form");
        return sida;
    }
}
