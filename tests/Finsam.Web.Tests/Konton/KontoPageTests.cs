using AngleSharp.Dom;
using Bunit;
using Finsam.Application.Historik;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Web.Features.Konton;

namespace Finsam.Web.Tests.Konton;

public sealed class KontoPageTests : Webbtest
{
    private static readonly DateTimeOffset Då = new(2021, 7, 1, 8, 5, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Kontostatus.Inbjuden, "Inbjuden, har inte valt lösenord", "Rätta namn och e-post, Ny inbjudningslänk, Stäng kontot, Ge ett uppdrag")]
    [InlineData(Kontostatus.Aktiv, "Aktiv sedan 2021-07-01 10:05", "Rätta namn och e-post, Länk för nytt lösenord, Stäng kontot, Ge ett uppdrag")]
    [InlineData(Kontostatus.Låst, "Låst till 2021-07-01 10:05 efter för många felaktiga försök", "Rätta namn och e-post, Länk för nytt lösenord, Lås upp, Stäng kontot, Ge ett uppdrag")]
    [InlineData(Kontostatus.Stängd, "Stängd sedan 2021-07-01 10:05", "Rätta namn och e-post, Öppna kontot")]
    public void Statusen_avgör_vad_administratören_kan_göra(Kontostatus status, string text, string knappar)
    {
        var konto = Kontoexempel.Konto with
        {
            Status = status,
            Uppdrag = [],
            Aktiverad = status == Kontostatus.Inbjuden ? null : Då,
            LåstTill = Då,
            Stängd = status == Kontostatus.Stängd ? Då : null,
        };

        var sida = Sida(konto);

        sida.Find("dl").TextContent.Should().Contain(text);
        Öppnare(sida).Should().Be(knappar);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 2)]
    public void Den_som_har_ett_andra_steg_kan_få_det_nollställt_med_ett_skäl(bool tvåfaktor, int passnycklar)
    {
        var sida = Sida(Kontoexempel.Konto with { Tvåfaktor = tvåfaktor, Passnycklar = passnycklar });
        Sändare.Svara<NollställTvåstegCommand, Result>(_ => Result.Klart);

        Knapp(sida, "Nollställ tvåsteg").Click();
        var ruta = sida.FindAll("dialog").Single(d => d.QuerySelector("h2")!.TextContent == "Nollställ tvåstegsinloggning för Astrid?");
        ruta.QuerySelector("textarea")!.Change("Bytte telefon.");
        ruta.QuerySelector("form")!.Submit();

        sida.WaitForAssertion(() => Sändare.Frågor.OfType<NollställTvåstegCommand>().Should().Equal(new NollställTvåstegCommand(Kontoexempel.Konto.Id, 7, "Bytte telefon.")));
        Öppnare(Sida(Kontoexempel.Konto with { Tvåfaktor = tvåfaktor, Passnycklar = passnycklar, ÄrEget = true })).Should().NotContain("Nollställ");
    }

    [Fact]
    public void Det_egna_kontots_uppdrag_ändrar_en_annan()
    {
        var sida = Sida(Kontoexempel.Konto with { ÄrEget = true });

        sida.Find(".upplysning").TextContent.Should().Contain("ändras av en annan administratör");
        Öppnare(sida).Should().Be("Rätta namn och e-post, Länk för nytt lösenord");
    }

    [Fact]
    public void Den_som_bara_läser_har_inga_knappar()
    {
        var sida = Sida(Kontoexempel.Konto with { FårÄndra = false });

        sida.FindAll("button").Should().BeEmpty();
        sida.Find(".uppdrag tbody tr").TextContent.Should().Contain("Insatsansvarig").And.Contain("Växtverket").And.Contain("2021-01-01").And.Contain("Pågår");
    }

    [Fact]
    public void Ett_avslutat_uppdrag_står_kvar_men_går_bara_att_rätta()
    {
        var sida = Sida(Kontoexempel.Konto with { Uppdrag = [Kontoexempel.Uppdrag(Roll.Kansli, läge: Uppdragsläge.Avslutat)] });

        sida.Find(".uppdrag tr.over").TextContent.Should().Contain("Avslutat").And.Contain("Hela förbundet");
        sida.FindAll(".uppdrag button").Select(b => b.TextContent).Should().Contain("Ändra tid").And.NotContain("Avsluta");
    }

    [Fact]
    public void Den_som_inte_har_något_uppdrag_ser_ingenting_och_det_står()
    {
        Sida(Kontoexempel.Konto with { Uppdrag = [] }).Find(".tomt").TextContent.Should().Be("Inga uppdrag. Den som inte har något uppdrag ser ingenting.");
    }

    [Fact]
    public void Att_stänga_kräver_ett_skäl_och_ett_nej_står_i_rutan()
    {
        var sida = Sida(Kontoexempel.Konto);
        Sändare.Svara<StängKontoCommand, Result>(c => string.IsNullOrEmpty(c.Varför)
            ? new Fel("ogiltigt", "Skriv varför.", Felslag.Ogiltigt) { Fält = [new("Varför", "Skriv varför.")] }
            : Result.Klart);
        Knapp(sida, "Stäng kontot").Click();
        var ruta = () => sida.FindAll("dialog").Single(d => d.QuerySelector("h2")!.TextContent == "Stäng kontot för Astrid?");

        ruta().QuerySelector("form")!.Submit();
        sida.WaitForAssertion(() => ruta().QuerySelector(".faltfel")!.TextContent.Should().Be("Skriv varför."));
        ruta().QuerySelector("textarea")!.GetAttribute("aria-invalid").Should().Be("true");

        ruta().QuerySelector("textarea")!.Change("Slutade i juni.");
        ruta().QuerySelector("form")!.Submit();

        sida.WaitForAssertion(() => ruta().QuerySelector("form").Should().BeNull("it is closed, and empty until it is opened again"));
        Sändare.Frågor.OfType<StängKontoCommand>().Last().Should().Be(new StängKontoCommand(Kontoexempel.Konto.Id, 7, "Slutade i juni."));
    }

    [Fact]
    public void En_ny_länk_visas_en_gång_och_kontot_läses_om()
    {
        var sida = Sida(Kontoexempel.Konto);
        Sändare.Svara<NyLänkCommand, Result<Nyckel>>(c => new Nyckel(c.Konto, "Astrid", "astrid@example.com", Länkslag.Lösenord, "abc123", Då));
        Knapp(sida, "Länk för nytt lösenord").Click();

        sida.FindAll("dialog").Single(d => d.QuerySelector("h2")!.TextContent == "Länk för nytt lösenord").QuerySelector("form")!.Submit();

        sida.WaitForAssertion(() => sida.Find(".lankruta input").GetAttribute("value").Should().EndWith("/inbjudan/abc123"));
        sida.Find(".lankruta").TextContent.Should().Contain("Skicka den bara till astrid@example.com").And.Contain("gäller till 2021-07-01 10:05");
        sida.Find(".lankruta a").GetAttribute("href").Should().StartWith("mailto:astrid%40example.com?").And.Contain("abc123");
        Sändare.Frågor.OfType<KontoQuery>().Should().HaveCount(2);
    }

    [Fact]
    public void Ett_konto_som_inte_finns_är_en_sida_som_inte_finns()
    {
        Sändare.Svara<KontoQuery, Result<KontoVy>>(_ => Kontofel.FinnsInte);

        var sida = Render<KontoPage>(p => p.Add(s => s.Id, Guid.NewGuid()));

        sida.WaitForAssertion(() => sida.Find("[role=alert]").TextContent.Should().NotBeEmpty());
        sida.FindAll("dl, table, button").Should().BeEmpty();
    }

    private static string Öppnare(IRenderedComponent<KontoPage> sida) =>
        string.Join(", ", sida.FindAll("button").Where(knapp => knapp.Closest("dialog") is null && knapp.Closest("table") is null).Select(knapp => knapp.TextContent));

    private static IElement Knapp(IRenderedComponent<KontoPage> sida, string text) =>
        sida.FindAll("button").First(knapp => knapp.TextContent == text && knapp.Closest("dialog") is null);

    private IRenderedComponent<KontoPage> Sida(KontoVy konto)
    {
        Sändare.Svara<KontoQuery, Result<KontoVy>>(_ => konto);
        Sändare.Svara<KontohistorikQuery, HistorikVy>(_ => new([], 1, false));
        var sida = Render<KontoPage>(p => p.Add(s => s.Id, konto.Id.Value));
        sida.WaitForElement("dl");
        return sida;
    }
}
