using Bunit;
using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Översikt;

namespace Finsam.Web.Tests.Översikt;

public sealed class OversiktPageTests : Webbtest
{
    private static readonly Insatsrad Växtverket = Exempel.Insats("vaxtverket", "Växtverket", new() { IFas = false, Prognos = false });
    private static readonly Insatsrad Bryggan = Exempel.Insats("bryggan", "Bryggan", ekonomi: new(775_000, 865_000));
    private static readonly Insatsrad Älvan = Exempel.Insats("alvan", "Älvan", typ: Insatstyp.Struktur);

    [Fact]
    public void Utan_period_visas_den_senaste_med_rapporter()
    {
        Sändare.Svara<SenastePeriodQuery, Period>(_ => Exempel.Period);

        var sida = Sida("");

        sida.Find(".periodval select").GetAttribute("value").Should().Be("2021H1");
        Sändare.Frågor.OfType<ÖversiktQuery>().Single().Should().Be(new ÖversiktQuery(Exempel.Period, Översiktsurval.Allt));
    }

    [Fact]
    public void Adressen_bestämmer_urvalet()
    {
        Sida("?period=2021H1&lokus=tierp&typ=struktur&farg=rod&q=växt");

        Sändare.Frågor.OfType<ÖversiktQuery>().Single().Urval.Should().Be(new Översiktsurval("tierp", Insatstyp.Struktur, Trafikljus.Röd, "växt"));
    }

    [Theory]
    [InlineData("Lokusgrupp", "tierp", "lokus=tierp")]
    [InlineData("Typ", "struktur", "typ=struktur")]
    [InlineData("Samlat ljus", "rod", "farg=rod")]
    public void Ett_val_ändrar_adressen(string fält, string val, string väntad)
    {
        var sida = Sida("?period=2021H1");

        sida.Find($"select[aria-label='{fält}']").Change(val);

        sida.WaitForAssertion(() => Navigation.Uri.Should().EndWith("?period=2021H1&" + väntad));
    }

    [Fact]
    public void Sökningen_når_adressen_när_man_slutat_skriva()
    {
        var sida = Sida("?period=2021H1");

        sida.Find("input[type=search]").Input("växt");

        sida.WaitForAssertion(() => Uri.UnescapeDataString(Navigation.Uri).Should().EndWith("?period=2021H1&q=växt"));
    }

    [Fact]
    public void Sämst_först_och_klick_på_en_rubrik_står_i_adressen()
    {
        var sida = Sida("?period=2021H1&grupp=ingen&sort=samlat");
        Namn(sida).Should().Equal("Växtverket", "Bryggan", "Älvan");
        sida.Find("th[aria-sort]").TextContent.Should().Contain("Samlat");
        sida.Find("th[aria-sort]").GetAttribute("aria-sort").Should().Be("descending");

        sida.FindAll("button.sort")[0].Click();

        Navigation.Uri.Should().EndWith("sort=namn");
    }

    [Fact]
    public void Grupperas_efter_typ_eller_lokusgrupp()
    {
        Sida("?period=2021H1").FindAll("tr.grupp").Select(r => r.TextContent.Trim()).Should().HaveCount(2)
            .And.Contain(r => r.StartsWith("Individinsatser")).And.Contain(r => r.StartsWith("Strukturinsatser"));
        Sida("?period=2021H1&grupp=lokus").FindAll("tr.grupp a").Select(a => a.GetAttribute("href")).Should().Equal("/lokusgrupper/tierp?period=2021H1");
    }

    [Fact]
    public void En_period_utan_insatser_säger_det()
    {
        Sändare.Svara<ÖversiktQuery, ÖversiktVy>(_ => Exempel.Översikt());

        Sida("?period=2021H1", svara: false).Find(".tomt").TextContent.Should().Contain("Inga insatser i perioden");
    }

    [Fact]
    public void Ett_urval_utan_träff_kan_rensas()
    {
        Sändare.Svara<ÖversiktQuery, ÖversiktVy>(_ => Exempel.Översikt());
        var sida = Sida("?period=2021H1&q=zzz&sort=samlat", svara: false);
        sida.Find(".tomt").TextContent.Should().Contain("Inget passar urvalet");

        sida.Find(".tomt button").Click();

        sida.WaitForAssertion(() => Navigation.Uri.Should().EndWith("?period=2021H1&sort=samlat"));
    }

    [Fact]
    public void Ett_maskerat_utfall_visas_med_punkter_och_förklaring()
    {
        Sändare.Svara<ÖversiktQuery, ÖversiktVy>(_ => Exempel.Översikt(Växtverket) with { Utfall = new(Antal.Dolt, Antal.Visat(14), Antal.Visat(9)) });

        var ruta = Sida("?period=2021H1", svara: false).FindAll(".ruta")[3];

        ruta.QuerySelector(".stort")!.TextContent.Trim().Should().Be("..maskerat");
        ruta.TextContent.Should().Contain("Maskerat: färre än fem personer").And.NotContain("%");
    }

    [Fact]
    public void Den_som_är_sen_nämns_vid_namn()
    {
        Sändare.Svara<ÖversiktQuery, ÖversiktVy>(_ => Exempel.Översikt(Växtverket) with
        {
            Rapporter = new(1, 2, 1) { Saknas = [new("vaxtverket", "Växtverket", new(2021, 2)) { Förfaller = new(2021, 7, 31) }] },
        });

        var ruta = Sida("?period=2021H1", svara: false).FindAll(".ruta")[1];

        ruta.QuerySelector(".stort")!.TextContent.Should().Contain("1 av 2");
        ruta.QuerySelector("summary")!.TextContent.Should().Be("1 saknas");
        ruta.QuerySelector("li")!.TextContent.Trim().Should().Be("Växtverket, kvartal 2");
    }

    [Fact]
    public void PM_erbjuds_bara_den_som_får_skapa_det()
    {
        Sida("?period=2021H1").Find("a[download]").GetAttribute("href").Should().Be("/pm/2021H1.docx");

        Behörighet.SetPolicies(nameof(ÖversiktQuery));

        Sida("?period=2021H1").FindAll("a[download]").Should().BeEmpty();
    }

    private static IEnumerable<string> Namn(IRenderedComponent<OversiktPage> sida) => sida.FindAll("th.namn a").Select(a => a.TextContent);

    private IRenderedComponent<OversiktPage> Sida(string fråga, bool svara = true)
    {
        if (svara)
        {
            Sändare.Svara<ÖversiktQuery, ÖversiktVy>(_ => Exempel.Översikt(Bryggan, Växtverket, Älvan));
        }

        Navigation.NavigateTo("/" + fråga);
        var sida = Render<OversiktPage>();
        sida.WaitForElement(".rutor .ruta");
        return sida;
    }
}
