using Bunit;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using Finsam.Web.Features.Rapporter;

namespace Finsam.Web.Tests.Rapporter;

/// <summary>The PM as a page: everything in it, and texts where they stand.</summary>
public sealed class PmPageTests : Webbtest
{
    [Fact]
    public void Varje_tabell_har_rubrik_huvud_och_tal_till_höger()
    {
        var vy = Pmexempel.Vy();

        var sida = Sida(vy);

        sida.FindAll("table.pmtabell:not(.maltexter) caption").Select(c => c.TextContent).Should().Equal(vy.Dokument.Tabeller.Select(t => t.Titel));
        var budget = sida.FindAll("table").Single(t => t.QuerySelector("caption")!.TextContent.StartsWith("Tabell 4.", StringComparison.Ordinal));
        budget.QuerySelectorAll("tbody td").Take(3).Should().OnlyContain(td => td.ClassName == "num");
        budget.TextContent.Should().Contain("784").And.Contain("81\u00a0%");
    }

    [Fact]
    public void Innehållet_leder_till_varje_rubrik()
    {
        var sida = Sida(Pmexempel.Vy());

        var mål = sida.FindAll(".pminnehall a").Select(a => a.GetAttribute("href")!.Split('#')[1]).ToList();

        mål.Should().Equal(sida.FindAll(".pmtext h2, .pmtext h3").Select(h => h.Id!)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void En_dold_kategori_ritas_som_dold_och_inte_som_noll()
    {
        var sida = Sida(Pmexempel.Vy());

        var diagram = sida.FindAll(".pmdiagram").Single(d => d.TextContent.Contains("Åldersgrupp"));
        diagram.GetAttribute("aria-hidden").Should().Be("true", "the table below says the same");
        diagram.TextContent.Should().Contain("(n = 20)").And.Contain("maskerat").And.Contain("65\u00a0%");
        diagram.QuerySelectorAll("rect.dold-stapel").Should().ContainSingle();
        diagram.QuerySelectorAll("rect.serie0").Single().GetAttribute("width").Should().Be("65");
    }

    [Fact]
    public void Filerna_hämtas_från_sidan()
    {
        var sida = Sida(Pmexempel.Vy());

        sida.FindAll("a[download]").Select(a => a.GetAttribute("href")).Should().Equal("/pm/2021H1.docx", "/pm/2021H1.xlsx", "/pm/2021H1.json");
        sida.Find(".periodval a").GetAttribute("href").Should().Be("/pm/2020H2");
    }

    [Fact]
    public void Den_som_bara_läser_ser_texterna_men_varken_knappar_eller_tomma_platser()
    {
        Behörighet.SetPolicies(nameof(PmSidaQuery), nameof(PmFilQuery));

        var sida = Sida(Pmexempel.Vy(Pmexempel.Texter((Pmavsnitt.Budget, "Om budgeten.\n- En punkt"))));

        sida.FindAll(".egentext").Should().Contain(e => e.TextContent.Contains("Om budgeten."));
        sida.FindAll(".egentext li").Should().Contain(li => li.TextContent == "En punkt");
        sida.FindAll(".pmtext button").Should().BeEmpty();
        sida.FindAll("h2").Select(h => h.TextContent).Should().NotContain(["Sammanfattning och reflektioner", "Tjänsteskrivelse"]);
    }

    [Fact]
    public void Ett_klick_tar_över_förslaget_som_egen_text()
    {
        Sändare.Svara<SkrivPmtextCommand, Result>(_ => Result.Klart);
        var sida = Sida(Pmexempel.Vy());

        sida.FindAll("button").First(b => b.TextContent == "Ta över som egen text").Click();

        sida.WaitForAssertion(() => Sändare.Frågor.OfType<SkrivPmtextCommand>().Single().Should().Match<SkrivPmtextCommand>(c =>
            c.Plats == new Pmplats(Pmavsnitt.Sammanfattning) && c.Sedd == 0 && c.Text.StartsWith("Under första halvåret 2021")));
        sida.WaitForAssertion(() => Sändare.Frågor.OfType<PmSidaQuery>().Should().HaveCount(2, "the page is read again"));
    }

    [Fact]
    public void En_annans_ändring_visas_bredvid_och_det_egna_är_kvar()
    {
        var krock = new Fel("pmtext.andrad", "Anna ändrade texten medan du skrev.", Felslag.Konflikt);
        Sändare.Svara<SkrivPmtextCommand, Result>(c => c.Sedd == 2 ? Result.Klart : krock);
        Sändare.Svara<PmtextQuery, Pmtextläge>(_ => new("Annas text.", 2, "Anna", Pmexempel.Penna.Tid));
        var sida = Sida(Pmexempel.Vy(Pmexempel.Texter((Pmavsnitt.Budget, "Gammal."))));

        sida.FindAll("button").Single(b => b.TextContent == "Ändra kommentar till tabell 4").Click();
        sida.WaitForElement("textarea").Change("Min text.");
        sida.Find("form").Submit();

        sida.WaitForAssertion(() => sida.Find(".krock").TextContent.Should().Contain("Annas text.").And.Contain("1 juli 2021 kl. 10.00"));
        sida.Find(".felruta").TextContent.Should().Contain("Anna ändrade texten");
        sida.Find("textarea").GetAttribute("value").Should().Be("Min text.");

        sida.Find("form").Submit();

        sida.WaitForAssertion(() => sida.FindAll("textarea").Should().BeEmpty());
        Sändare.Frågor.OfType<SkrivPmtextCommand>().Select(c => (c.Text, c.Sedd)).Should().Equal(("Min text.", 1), ("Min text.", 2));
    }

    [Fact]
    public void Tjänsteskrivelsen_börjar_från_ett_förslag()
    {
        Sändare.Svara<ÄndraTjänsteskrivelseCommand, Result>(_ => Result.Klart);
        var sida = Sida(Pmexempel.Vy());

        sida.FindAll("button").Single(b => b.TextContent == "Skriv tjänsteskrivelse").Click();
        sida.WaitForElement("form").Submit();

        sida.WaitForAssertion(() => Sändare.Frågor.OfType<ÄndraTjänsteskrivelseCommand>().Single().Should().Match<ÄndraTjänsteskrivelseCommand>(c =>
            c.Sedd == Tjänsteskrivelse.Tom && c.Ny.Rubrik.EndsWith("kvartal 1 och 2 2021") && c.Ny.Bilagelista.Count == 2 && c.Ny.Handläggare == "Förbundschef"));
    }

    [Fact]
    public void Utan_period_visas_den_senaste()
    {
        Sändare.Svara<SenastePeriodQuery, Period>(_ => Exempel.Period);
        Sändare.Svara<PmSidaQuery, PmVy>(_ => Pmexempel.Vy());

        var sida = Render<PmPage>();

        sida.WaitForAssertion(() => sida.Find(".ingress").TextContent.Should().Be("Första halvåret 2021"));
    }

    private IRenderedComponent<PmPage> Sida(PmVy vy)
    {
        Sändare.Svara<PmSidaQuery, PmVy>(_ => vy);
        var sida = Render<PmPage>(p => p.Add(s => s.PeriodText, "2021H1"));
        sida.WaitForElement(".pmtext");
        return sida;
    }
}
