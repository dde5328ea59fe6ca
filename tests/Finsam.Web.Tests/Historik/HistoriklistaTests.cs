using Bunit;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Historik;

namespace Finsam.Web.Tests.Historik;

/// <summary>Who, when, from what to what, and why, as it is read.</summary>
public sealed class HistoriklistaTests : Webbtest
{
    private static readonly Historikhändelse Händelse = new()
    {
        Tid = new(2021, 7, 1, 22, 30, 0, TimeSpan.Zero),
        Användare = "Karin Kansli",
        Vad = "Ändrat: insatsen",
        Gällde = "insats vaxtverket",
        Insats = "vaxtverket",
        Ändringar = [new("Namn", "Gammal", "<b>Ny</b>"), new("Slut", "2021-12-31", null), new("Kortnamn", null, "V")],
        Varför = "Beslut i styrelsen",
    };

    [Fact]
    public void Raden_säger_vem_när_från_vad_till_vad_och_varför()
    {
        var lista = Lista();

        lista.Find("time").TextContent.Should().Be("2021-07-02 00:30", "Swedish clocks are ahead");
        lista.Find("li").TextContent.Should().Contain("Karin Kansli").And.Contain("Skäl: Beslut i styrelsen");
        lista.FindAll("del").Select(d => d.TextContent).Should().Equal("Gammal", "2021-12-31");
        lista.FindAll("ins").Select(d => d.TextContent).Should().Equal("<b>Ny</b>", "inget");
        lista.Find(".om a").GetAttribute("href").Should().Be("/insatser/vaxtverket");
    }

    [Fact]
    public void Många_ändringar_viks_ihop()
    {
        var lista = Lista(Händelse with { Ändringar = [.. Enumerable.Range(1, 12).Select(n => new Fältändring($"Fält {n}", null, "ja"))] });

        lista.Find("summary").TextContent.Should().Be("12 uppgifter");
        lista.FindAll("details li").Should().HaveCount(12);
    }

    [Fact]
    public void Förbundets_ord_används_men_inte_i_det_som_någon_har_skrivit()
    {
        Inställningar = Inställningar with { Ord = new() { Insats = Ordval.FörslagInsats[1] } };

        var lista = Lista(Händelse with { Ändringar = [new("Namn", null, "Insatsen Alfa"), new("insatser.csv", null, "1 ny")] });

        lista.Find("b").TextContent.Should().Be("Ändrat: projektet");
        lista.Find(".andringar").TextContent.Should().Contain("Insatsen Alfa").And.Contain("insatser.csv:");
    }

    private IRenderedComponent<Historiklista> Lista(Historikhändelse? händelse = null) =>
        Render<Historiklista>(p => p.Add(l => l.Rader, [händelse ?? Händelse]).Add(l => l.VisaGällde, true));
}
