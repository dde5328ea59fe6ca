using Bunit;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Konton;
using Finsam.Web.Features.Konton;

namespace Finsam.Web.Tests.Konton;

public sealed class AnvandarePageTests : Webbtest
{
    private static readonly Användarrad Astrid = new(
        new(Guid.NewGuid()), "Astrid", "astrid@example.com", Kontostatus.Aktiv,
        [Kontoexempel.Uppdrag(Roll.Insatsansvarig, "Växtverket"), Kontoexempel.Uppdrag(Roll.Kansli)], true, new(2021, 7, 1, 8, 5, 0, TimeSpan.Zero));

    private static readonly Användarrad Bo = new(new(Guid.NewGuid()), "Bo", "bo@example.com", Kontostatus.Låst, [], false, null);

    [Fact]
    public void Listan_säger_vem_som_har_vilka_uppdrag_och_hur_kontot_står()
    {
        var sida = Sida("", Astrid, Bo);

        Rader(sida).Should().Equal(
            "Astrid | astrid@example.com | Insatsansvarig, Växtverket; Kansli | Aktiv | På | 2021-07-01 10:05",
            "Bo | bo@example.com | Inget | Låst | Av | –");
        sida.Find("[role=status]").TextContent.Should().Be("2 användare");
        sida.Find("tbody a").GetAttribute("href").Should().Be($"/anvandare/{Astrid.Id.Value}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Bara_den_som_får_bjuda_in_ser_knappen(bool får)
    {
        Behörighet.SetPolicies(får ? [nameof(AnvändareQuery), nameof(BjudInCommand)] : [nameof(AnvändareQuery)]);

        Sida("", Bo).FindAll("a.pri").Select(a => a.TextContent).Should().Equal(får ? ["Bjud in en användare"] : []);
    }

    [Fact]
    public void Ett_tomt_urval_har_en_väg_tillbaka()
    {
        var sida = Sida("?q=saknas");

        sida.Find(".tomt").TextContent.Should().Contain("Ingen användare passar urvalet.");
        sida.Find(".tomt a").GetAttribute("href").Should().Be("/anvandare");
        sida.FindAll("table").Should().BeEmpty();
    }

    [Fact]
    public void Adressen_bestämmer_urvalet_och_ett_nytt_val_börjar_om_från_första_sidan()
    {
        var sida = Sida("?q=as&roll=kansli&status=stangd&sort=epost&sida=2", Bo);
        Sändare.Frågor.OfType<AnvändareQuery>().Last().Urval.Should().Be(new Användarurval("as", Roll.Kansli, Kontostatus.Stängd, Användarordning.Epost, false, 2));

        sida.FindAll("select")[0].Change("revisor");

        sida.WaitForAssertion(() => Sändare.Frågor.OfType<AnvändareQuery>().Last().Urval.Should().Be(
            new Användarurval("as", Roll.Revisor, Kontostatus.Stängd, Användarordning.Epost, false, 1)));
    }

    [Fact]
    public void Fler_än_en_sida_går_att_bläddra_i()
    {
        Sändare.Svara<AnvändareQuery, Användarlista>(fråga => new([Bo], 60, fråga.Urval.Sida, 3, true));
        Navigation.NavigateTo("/anvandare?sida=2");

        var sida = Render<AnvandarePage>();

        sida.WaitForAssertion(() => sida.FindAll("nav.sidor a").Select(a => a.GetAttribute("href")).Should().Equal("/anvandare?sida=1", "/anvandare?sida=3"));
        sida.Find("nav.sidor span").TextContent.Should().Be("Sida 2 av 3");
    }

    private static IEnumerable<string> Rader(IRenderedComponent<AnvandarePage> sida) => sida.FindAll("tbody tr").Select(rad => string.Join(" | ", rad.Children.Select(cell =>
        cell.QuerySelectorAll("li") is { Length: > 0 } uppdrag ? string.Join("; ", uppdrag.Select(u => u.TextContent)) : cell.TextContent.Trim())));

    private IRenderedComponent<AnvandarePage> Sida(string fråga, params Användarrad[] rader)
    {
        Sändare.Svara<AnvändareQuery, Användarlista>(_ => new(rader, rader.Length, 1, 1, true));
        Navigation.NavigateTo($"/anvandare{fråga}");
        var sida = Render<AnvandarePage>();
        sida.WaitForElement("[role=status]");
        return sida;
    }
}
