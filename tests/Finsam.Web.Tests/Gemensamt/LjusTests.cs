using AngleSharp.Dom;
using Bunit;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt.Brickor;
using Microsoft.AspNetCore.Components.Web;

namespace Finsam.Web.Tests.Gemensamt;

public sealed class LjusTests : Webbtest
{
    [Theory]
    [InlineData(Trafikljus.Grön, "I fas", "Grön: ", "circle")]
    [InlineData(Trafikljus.Gul, "Bevaka", "Gul: ", "path")]
    [InlineData(Trafikljus.Röd, "Åtgärda", "Röd: ", "path")]
    [InlineData(Trafikljus.Grå, "Ej bedömt", "Grå: ", "circle")]
    public void En_bricka_har_alltid_form_ord_och_färg(Trafikljus färg, string ord, string namn, string form)
    {
        var bricka = Render<LjusBricka>(p => p.Add(b => b.Färg, färg)).Find(".lj");

        bricka.ClassList.Should().Contain(färg.Kod());
        bricka.TextContent.Should().Be(namn + ord);
        bricka.QuerySelector("svg[aria-hidden=true] " + form).Should().NotBeNull();
    }

    [Fact]
    public void Fyra_färger_har_fyra_former() =>
        Enum.GetValues<Trafikljus>().Select(f => Render<Ljusform>(p => p.Add(l => l.Färg, f)).Find("svg").InnerHtml).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Ett_klick_öppnar_skälet_och_ett_till_stänger()
    {
        var knapp = Knapp();

        knapp.Find("button").Click();
        knapp.Find("button").GetAttribute("aria-expanded").Should().Be("true");
        var skäl = knapp.Find(".skal");
        skäl.Id.Should().Be(knapp.Find("button").GetAttribute("aria-controls"));
        skäl.TextContent.Should().Contain("Därför.");

        knapp.Find("button").Click();
        knapp.FindAll(".skal").Should().BeEmpty();
    }

    [Fact]
    public void Det_är_en_riktig_knapp_som_lyder_Enter_och_blanksteg_av_sig_själv()
    {
        var knapp = Knapp().Find("button");

        knapp.GetAttribute("type").Should().Be("button");
        knapp.HasAttribute("disabled").Should().BeFalse();
        knapp.HasAttribute("tabindex").Should().BeFalse();
        knapp.GetAttribute("aria-expanded").Should().Be("false");
    }

    [Fact]
    public void Escape_stänger_och_ger_tillbaka_fokus_till_knappen()
    {
        var knapp = Knapp();
        knapp.Find("button").Click();

        knapp.Find(".ljusknapp").KeyDown(new KeyboardEventArgs { Key = "Escape" });

        knapp.FindAll(".skal").Should().BeEmpty();
        knapp.Find("button").GetAttribute("aria-expanded").Should().Be("false");
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public async Task Ett_klick_utanför_stänger()
    {
        var knapp = Knapp();
        await knapp.Find("button").ClickAsync(new());

        await knapp.InvokeAsync(knapp.Instance.StängAsync);

        knapp.FindAll(".skal").Should().BeEmpty();
    }

    [Fact]
    public void Skälet_har_noterna_till_sina_frågor_och_länk_till_insatsen()
    {
        var rad = Exempel.Insats("vaxtverket", "Växtverket", new() { IFas = false, Prognos = false });
        var mål = Render<Ljusskal>(p => p.Add(l => l.Rad, rad).Add(l => l.Slag, Ljusslag.Mål).Add(l => l.Period, Exempel.Period));
        var vakanser = Render<Ljusskal>(p => p.Add(l => l.Rad, rad).Add(l => l.Slag, Ljusslag.Vakanser).Add(l => l.Period, Exempel.Period));
        mål.Find("button").Click();
        vakanser.Find("button").Click();

        mål.Find(".skal").TextContent.Should().Contain(rad.Ljus[Ljusslag.Mål].Skäl).And.Contain("Pandemirelaterat.");
        mål.Find(".skal a").GetAttribute("href").Should().Be("/insatser/vaxtverket?period=2021H1");
        vakanser.Find(".skal").TextContent.Should().NotContain("Pandemirelaterat.");
    }

    [Fact]
    public void Remsan_har_text_för_varje_kvartal_och_tom_ruta_utan_rapport()
    {
        var staplar = Render<Kvartalsremsa>(p => p.Add(r => r.Kvartal, Exempel.Insats("a", "A").ÅttaKvartal)).FindAll("ol > li");

        staplar.Should().HaveCount(8);
        staplar[0].ClassName.Should().Be("tom");
        staplar[0].TextContent.Should().Be("Kvartal 3 2019: ingen rapport");
        staplar[7].ClassName.Should().Be("gul");
        staplar[7].TextContent.Should().Be("Kvartal 2 2021: gul");
        staplar[7].GetAttribute("title").Should().Be("Kvartal 2 2021: gul");
    }

    private IRenderedComponent<LjusKnapp> Knapp() => Render<LjusKnapp>(p => p
        .Add(k => k.Färg, Trafikljus.Röd).Add(k => k.Ord, "Åtgärda").Add(k => k.Rubrik, "Mål").AddChildContent("<p>Därför.</p>"));
}
