using System.Security.Claims;
using AngleSharp.Dom;
using Bunit;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Utbyte.Uppladdat;
using Finsam.Web.Features.Utbyte;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Web.Tests.Utbyte;

/// <summary>What the kansli sees of an upload, from its dry run to its end.</summary>
public sealed class ImportPageTests : Webbtest, IDisposable
{
    private static readonly Importresultat Rätt = new([new("insatser.csv", 1, 2, 12), new("ekonomi.csv", 0, 1, 28)], [], [], true)
    {
        Lästa = [new("insatser.csv", 15), new("ekonomi.csv", 29)],
    };

    private static readonly Importresultat Fel = new(
        [], [new("insatser.csv", 2, "start", "inget datum; väntade som 2021-06-30"), new("ekonomi.csv", 5, "utfall", "inget belopp")], [], true)
    {
        Lästa = [new("insatser.csv", 15), new("ekonomi.csv", 29), new("kommentarer.csv", 4)],
    };

    private readonly Uppladdningsrum _rum = new(Path.Combine(Path.GetTempPath(), $"finsam-prov-{Guid.NewGuid():N}"));

    public ImportPageTests()
    {
        Behörighet.SetPolicies(nameof(ImporterQuery), nameof(LäsInCommand), nameof(ExportfilQuery));
        Sändare.Svara<ImporterQuery, IReadOnlyList<Importrad>>(_ => []);
    }

    [Fact]
    public void Utan_uppladdning_väljer_man_filer_och_ser_att_inget_är_inläst()
    {
        var sida = Sida("");

        sida.Find("input[type=file]").GetAttribute("accept").Should().Be(".csv,.zip");
        sida.WaitForElement(".tomt").TextContent.Should().Be("Inget har lästs in ännu.");
        Knappar(sida).Should().NotContain("Läs in");
    }

    [Fact]
    public void Den_som_inte_får_läsa_in_ser_bara_export_och_vad_som_är_inläst()
    {
        Behörighet.SetPolicies(nameof(ImporterQuery), nameof(ExportfilQuery));

        var sida = Sida("");

        sida.FindAll("h2").Select(h => h.TextContent).Should().Equal("Hämta", "Senaste inläsningar");
        sida.FindAll("input[type=file]").Should().BeEmpty();
    }

    [Fact]
    public void Provkörningen_visas_per_fil_och_inget_lagras_förrän_man_läser_in()
    {
        var sida = SidaFör(Rätt);

        sida.WaitForAssertion(() => Rader(sida, ".provresultat tbody tr").Should().Equal("insatser.csv 15 1 2 12 0", "ekonomi.csv 29 0 1 28 0"));
        Rader(sida, ".provresultat tfoot tr").Should().Equal("Tillsammans 44 1 3 40 0");
        sida.Markup.Should().Contain("Inget är lagrat än.");
        Inläsning.Frågor.Should().ContainSingle().Which.Godkännande.Should().BeNull();
    }

    [Fact]
    public void Läs_in_lagrar_det_som_visades_och_listan_under_läses_om()
    {
        var sida = SidaFör(Rätt);
        sida.WaitForElement(".provresultat");
        Inläsning.Svar = (_, _) => Svara(Rätt with { Provkörning = false });

        Knapp(sida, "Läs in").Click();

        sida.WaitForAssertion(() => sida.Find(".meddelande h3").TextContent.Should().Be("Inläsningen är lagrad"));
        Inläsning.Frågor[^1].Godkännande!.Filer.Should().Equal(Rätt.Filer);
        sida.WaitForAssertion(() => Sändare.Frågor.OfType<ImporterQuery>().Should().HaveCount(2));
        Knappar(sida).Should().NotContain("Läs in");
    }

    [Fact]
    public void Har_något_annat_ändrats_visas_de_nya_antalen_och_man_får_läsa_in_igen()
    {
        var sida = SidaFör(Rätt);
        sida.WaitForElement(".provresultat");
        Inläsning.Svar = (_, _) => Svara(Rätt with { Filer = [new("insatser.csv", 0, 3, 12)], Avvek = true });

        Knapp(sida, "Läs in").Click();

        sida.WaitForAssertion(() => sida.Find(".felruta[role=alert]:not([data-fel])").TextContent.Should().Contain("antalen nedan är nya"));
        Rader(sida, ".provresultat tbody tr")[0].Should().Be("insatser.csv 15 0 3 12 0");
        Knappar(sida).Should().Contain("Läs in");
    }

    [Fact]
    public void Fel_står_cell_för_cell_och_kan_inte_läsas_in()
    {
        var sida = SidaFör(Fel);

        sida.WaitForAssertion(() => Rader(sida, ".fellista tbody tr").Should().Equal(
            "insatser.csv 2 start inget datum; väntade som 2021-06-30", "ekonomi.csv 5 utfall inget belopp"));
        sida.Find(".felhuvud h3").TextContent.Should().Be("2 celler är fel. Inget har lagrats.");
        Rader(sida, ".provresultat tbody tr").Should().Equal("insatser.csv 15 –saknas –saknas –saknas 1", "ekonomi.csv 29 –saknas –saknas –saknas 1", "kommentarer.csv 4 –saknas –saknas –saknas 0");
        Knappar(sida).Should().NotContain("Läs in");
        sida.FindAll("input[type=file]").Should().ContainSingle("the corrected files go where the wrong ones came from");
    }

    [Fact]
    public void Adressen_bestämmer_vilken_fils_fel_som_visas()
    {
        var sida = SidaFör(Fel, "&fil=ekonomi.csv");

        sida.WaitForAssertion(() => Rader(sida, ".fellista tbody tr").Should().Equal("ekonomi.csv 5 utfall inget belopp"));

        sida.Find(".fellista").ParentElement!.GetAttribute("tabindex").Should().Be("0");
        sida.Find("select").Change("");
        sida.WaitForAssertion(() => Rader(sida, ".fellista tbody tr").Should().HaveCount(2));
    }

    [Fact]
    public void Är_allt_likadant_finns_inget_att_läsa_in()
    {
        var sida = SidaFör(Rätt with { Filer = [new("insatser.csv", 0, 0, 15)] });

        sida.WaitForAssertion(() => sida.Markup.Should().Contain("Det finns inget att läsa in."));
        Knappar(sida).Should().NotContain("Läs in").And.Contain("Välj andra filer");
    }

    [Fact]
    public void Medan_det_pågår_står_hur_långt_det_kommit_och_avbryt_lagrar_inget()
    {
        Inläsning.Svar = async (fråga, avbryt) =>
        {
            fråga.Förlopp!.Report(new(Importfas.Jämför, "ekonomi.csv", 1, 4));
            await Task.Delay(Timeout.Infinite, avbryt);
            return Rätt;
        };

        var sida = Sida($"?u={Ladda()}");

        sida.WaitForAssertion(() => sida.Find(".meddelande.forlopp").TextContent.Should().Contain("jämför ekonomi.csv med det som är lagrat (2 av 4)"));
        sida.Find(".meddelande progress").GetAttribute("value").Should().Be("5");
        Knapp(sida, "Avbryt").Click();
        sida.WaitForAssertion(() => sida.Markup.Should().Contain("Du avbröt. Inget har lagrats och filerna är borttagna."));
    }

    [Fact]
    public void Läser_någon_annan_in_står_det_och_man_kan_försöka_igen()
    {
        Inläsning.Svar = (_, _) => Task.FromResult<Result<Importresultat>>(LäsInCommand.Upptaget);
        var sida = Sida($"?u={Ladda()}");
        sida.WaitForAssertion(() => sida.Markup.Should().Contain("Någon annan läser in just nu.").And.Contain("Inget har lagrats"));
        Inläsning.Svar = (_, _) => Svara(Rätt);

        Knapp(sida, "Försök igen").Click();

        sida.WaitForElement(".provresultat");
    }

    [Theory]
    [InlineData(true, "Inläsningen hann lagras")]
    [InlineData(false, "Inget har lagrats")]
    public void En_uppladdning_som_är_borta_säger_om_den_hann_lagras(bool lagrad, string väntat)
    {
        var id = Guid.NewGuid();
        Sändare.Svara<ImporterQuery, IReadOnlyList<Importrad>>(fråga => lagrad && fråga.Import == id ? [new(DateTimeOffset.UnixEpoch, "Karin Kansli", id, [])] : []);

        var sida = Sida($"?u={id}");

        sida.WaitForAssertion(() => sida.Find(".meddelande h3").TextContent.Should().Be(väntat));
    }

    [Fact]
    public void En_annans_uppladdning_finns_inte()
    {
        Inläsning.Svar = (_, _) => Svara(Rätt);
        var annans = Ladda(new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "en annan")], "prov")));

        var sida = Sida($"?u={annans}");

        sida.WaitForAssertion(() => sida.Find(".meddelande h3").TextContent.Should().Be("Inget har lagrats"));
        sida.FindAll(".provresultat").Should().BeEmpty();
    }

    [Fact]
    public void Av_filer_om_personer_står_bara_att_de_lästes_in()
    {
        Sändare.Svara<ImporterQuery, IReadOnlyList<Importrad>>(_ =>
            [new(new(2021, 7, 1, 8, 5, 0, TimeSpan.Zero), "Karin Kansli", null, [new("insatser.csv", 1, 0), new("ekonomi.csv", 0, 0), new("deltagare.csv", null, null)])]);

        var sida = Sida("");

        sida.WaitForAssertion(() => Rader(sida, ".inlasningar tbody tr").Should().Equal("2021-07-01 10:05 Karin Kansli insatser.csv 1 ny; deltagare.csv"));
    }

    void IDisposable.Dispose()
    {
        Dispose();
        _rum.Dispose();
    }

    private static Task<Result<Importresultat>> Svara(Importresultat resultat) => Task.FromResult<Result<Importresultat>>(resultat);

    private static List<string> Rader(IRenderedComponent<ImportPage> sida, string val) =>
        [.. sida.FindAll(val).Select(rad => string.Join(' ', rad.Children.Select(cell => cell.TextContent.Trim())))];

    private static IEnumerable<string> Knappar(IRenderedComponent<ImportPage> sida) => sida.FindAll("button").Select(knapp => knapp.TextContent);

    private static IElement Knapp(IRenderedComponent<ImportPage> sida, string text) => sida.FindAll("button").First(knapp => knapp.TextContent == text && !knapp.HasAttribute("data-avbryt"));

    private Guid Ladda(ClaimsPrincipal? vem = null) => Services.GetRequiredService<Importjobben>().Ny(vem ?? new(), _rum.Ny()).Id;

    private IRenderedComponent<ImportPage> SidaFör(Importresultat resultat, string mer = "")
    {
        Inläsning.Svar = (_, _) => Svara(resultat);
        return Sida($"?u={Ladda()}{mer}");
    }

    private IRenderedComponent<ImportPage> Sida(string fråga)
    {
        Navigation.NavigateTo($"/import{fråga}");
        return Render<ImportPage>();
    }
}
