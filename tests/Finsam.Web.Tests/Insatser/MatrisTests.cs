using Bunit;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt.Tabeller;
using Finsam.Web.Features.Insatser;

namespace Finsam.Web.Tests.Insatser;

/// <summary>Colours and answers over time.</summary>
public sealed class MatrisTests : Webbtest
{
    [Fact]
    public void Varje_cell_har_form_ord_och_vägen_till_sitt_kvartal()
    {
        Navigation.NavigateTo("/insatser/a?period=2021H1");
        var matris = Render<Ljusmatris>(p => p
            .Add(m => m.Rubrik, "Ljus")
            .Add(m => m.Radrubrik, "Ljus")
            .Add(m => m.Kvartal, [new(2020, 4), new(2021, 1)])
            .Add(m => m.Rader, [new("Mål", null, [null, new(Trafikljus.Gul, "Bevaka")])])
            .Add(m => m.Period, Exempel.Period));

        var celler = matris.FindAll("tbody td");
        celler[0].QuerySelector(".dold")!.TextContent.Should().Be("ingen rapport");
        celler[0].GetAttribute("class").Should().BeNullOrEmpty();
        celler[1].QuerySelector(".dold")!.TextContent.Should().Be("Gul, Bevaka");
        celler[1].QuerySelector("svg.form").Should().NotBeNull();
        celler[1].GetAttribute("class").Should().Be("vald", "the quarter is in the period");
        celler[1].QuerySelector("a")!.GetAttribute("href").Should().Be("/insatser/a?period=2021Q1");
        matris.FindAll("thead a").Select(a => a.GetAttribute("href")).Should().Equal("/insatser/a?period=2020Q4", "/insatser/a?period=2021Q1");
        matris.FindAll("a:not([tabindex='-1'])").Should().HaveCount(2, "by keyboard the headings lead to the quarters");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void Svaren_står_med_numrerade_kommentarer(int antal)
    {
        var rader = Enumerable.Range(1 - antal, antal).Select(Exempel.Period.SistaKvartal.Plus).Select(k => Rad(k, Exempel.Grönt, "<b>Not</b> " + k)).ToList();

        var matris = Render<Svarsmatris>(p => p.Add(m => m.Kod, "vaxtverket").Add(m => m.Rader, rader).Add(m => m.Period, Exempel.Period));

        matris.FindAll("thead th").Should().HaveCount(antal + 1);
        matris.FindAll("sup").Should().HaveCount(antal);
        matris.FindAll(".notlista li").Should().HaveCount(antal);
        matris.Find(".notlista q").TextContent.Should().Be("<b>Not</b> 2021Q2", "the latest first, and as it was written");
        matris.FindAll(".uppsikt").Should().BeEmpty("nothing is amiss");
    }

    [Fact]
    public void Det_som_avviker_är_markerat_och_det_som_saknas_sägs()
    {
        var matris = Render<Svarsmatris>(p => p
            .Add(m => m.Kod, "vaxtverket")
            .Add(m => m.Rader, [Rad(new(2021, 1), null), Rad(new(2021, 2), new() { IFas = false, VakanserSof = true })])
            .Add(m => m.Period, Exempel.Period));

        matris.FindAll(".uppsikt").Select(u => u.FirstChild!.TextContent).Should().Equal("Saknas", "Nej", "Ja");
        matris.Find(".rapportrad td").TextContent.Should().Contain("sista dag 2021-04-30");
        matris.FindAll("tbody tr")[2].Children[1].TextContent.Should().Contain("ingen rapport");
        matris.FindAll("tbody tr")[2].Children[2].TextContent.Should().Contain("ej svarat");
        matris.FindAll("sup").Should().BeEmpty();
    }

    private static Rapportkvartal Rad(Kvartal kvartal, Svar? svar, string? not = null)
    {
        var plan = new Rapportplan();
        return new(
            kvartal,
            svar is null ? Inlämning.Saknas : Inlämning.ITid,
            plan.Förfaller(kvartal),
            svar is null ? null : plan.Förfaller(kvartal),
            Insatsljus.Av(svar ?? Svar.Inga, default(Budgetutfall), new()),
            svar,
            not is null ? [] : [new Notering(kvartal, "i_fas", not)]);
    }
}
