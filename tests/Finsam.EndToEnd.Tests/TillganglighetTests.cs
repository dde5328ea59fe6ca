using System.Reflection;
using System.Text.RegularExpressions;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace Finsam.EndToEnd.Tests;

/// <summary>Every page in light and dark: axe (WCAG 2.2 A and AA) finds nothing, and enlarged or narrow it never scrolls sideways.</summary>
[Collection(Läsarsamling.Namn)]
public sealed partial class TillgänglighetTests(Webbläsare webbläsare)
{
    /// <summary>An address of every page, and who opens it; where a page looks different for different people or data, several.</summary>
    private static readonly (string Konto, string Adress)[] Sidor =
    [
        ("kansli", "/lokusgrupper/ataganden/lista"), ("styrgruppsledamot", "/styrgrupper/styrgrupp-vaxtverket/moten"), ("kansli", "/styrgrupper/styrgrupp-vaxtverket/moten/plan"),
        ("kansli", "/logga-in"), ("kansli", "/?period=2021H1"), ("lokusordforande", "/?period=2021H1"), ("kansli", "/?period=1950"),
        ("kansli", "/insatser"), ("kansli", "/insatser/vaxtverket?period=2021H1"), ("insatsansvarig", "/insatser/vaxtverket?period=2021H1"),
        ("kansli", "/insatser/reko?period=2021H1"), ("kansli", "/insatser/ung-intro?period=2021H1"), ("kansli", "/insatser/ung-intro/mal"), ("insatsansvarig", "/insatser/vaxtverket/mal"), ("kansli", "/lokusgrupper?period=2021H1"), ("kansli", "/lokusgrupper/ataganden?ar=2021"), ("kansli", "/lokusgrupper/uppsala/moten?ar=2021"), ("kansli", "/lokusgrupper/uppsala/moten/uk-02-10"), ("kansli", "/lokusgrupper/uppsala/moten/plan?ar=2031"), ("kansli", "/lokusgrupper/uppsala/ledamoter"), ("kansli", "/lokusgrupper/tierp?period=2021H1"), ("kansli", "/lokusgrupper/uppsala?period=2021H1"),
        ("styrelse", "/indikatorer"), ("forbundschef", "/indikatorer/7"), ("kansli", "/indikatorer/11"), ("kansli", "/indikatorer/egna"), ("kansli", "/indikatorer/import"), ("styrelse", "/indikatorer/egna/99"),
        ("styrelse", "/insatser/ung-intro/sammanfattning?period=2021H1"), ("lokusordforande", "/lokusgrupper/tierp/sammanfattning?period=2021H1"),
        ("kansli", "/verksamhetsoversikt?ar=2021"), ("kansli", "/rapportmallar"), ("revisor", "/rapportmallar"), ("kansli", "/insatser/vaxtverket/rapporter"), ("insatsansvarig", "/insatser/vaxtverket/rapporter/helar-2021"), ("styrelse", "/insatser/vaxtverket/rapporter/helar-2021"),
        ("kansli", "/insatser/vaxtverket/ekonomi"), ("insatsansvarig", "/insatser/vaxtverket/ekonomi?ar=2021"), ("revisor", "/insatser/reko/ekonomi"), ("ekonom", "/ekonomi/rekvisitioner"), ("revisor", "/ekonomi/rekvisitioner?status=granskad"),
        ("ekonom", "/ekonomi?ar=2021"), ("styrelse", "/ekonomi?ar=2021"), ("ekonom", "/ekonomi/beslutsutrymme"), ("ekonom", "/ekonomi/bokforing"), ("revisor", "/ekonomi/avstamning"),
        ("insatsansvarig", "/insatser/vaxtverket/deltagare?visa=alla"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/nya"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/import"), ("kansli", "/insatser/vaxtverket/deltagare/import"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/uppfoljning"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/gallring"), ("forbundschef", "/gallring"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/skattning"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/skattning/formular"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/00000000-0000-4000-8000-000000000000"), ("kansli", "/deltagare?period=2021H1"), ("insatsansvarig", "/deltagare?period=2021H1&grupp=inriktning"),
        ("ekonom", "/uppgifter"), ("kansli", "/styrgrupper"), ("kansli", "/styrgrupper/styrgrupp-vaxtverket"), ("styrgruppsledamot", "/styrgrupper/styrgrupp-vaxtverket"),
        ("kansli", "/nagot-helt-annat"), ("insatsansvarig", "/insatser/vaxtverket/deltagare/00000000-0000-0000-0000-000000000000/skattning"), ("lokusordforande", "/lokusgrupper/uppsala"), ("kansli", "/tillganglighet"),
        ("kansli", "/fel"), ("kansli", "/status/403"), ("kansli", "/finns-inte"), ("kansli", "/pm"), ("kansli", "/pm/2021H1"), ("kansli", "/arkiv"), ("revisor", "/pm/2021H1"),
        ("kansli", "/uppgifter"), ("insatsansvarig", "/uppgifter"), ("revisor", "/uppgifter"), ("kansli", "/kvartalsrapporter?kvartal=2021Q3"), ("revisor", "/kvartalsrapporter?kvartal=2021Q1"), ("kansli", "/kvartalsrapporter/utskick"),
        ("kansli", "/import"), ("kansli", "/import?u=6b1f5a52-0000-4000-8000-000000000000"), ("revisor", "/historik"), ("kansli", "/historik?slag=rapport"),
        ("revisor", "/historik/lasningar"), ("administrator", "/installningar"), ("revisor", "/installningar"), ("administrator", "/anvandare"),
        ("administrator", "/anvandare/ny"), ("administrator", "/anvandare/00000000-0000-0000-0000-000000000001"), ("kansli", "/inbjudan/fel"),
        ("kansli", "/insatser/vaxtverket/kvartalsrapporter/2021Q2"), ("kansli", "/insatser/vaxtverket/kvartalsrapporter/2021Q4"),
        .. Enum.GetValues<Rapportsteg>().Select(steg => ("styrgruppsordforande", $"/insatser/vaxtverket/kvartalsrapporter/2021Q4?steg={steg.Kod()}")),
        ("styrgruppsledamot", "/insatser/vaxtverket/kvartalsrapporter/2021Q4?steg=lamna-in"),
        ("kansli", "/styrkort"), ("kansli", "/styrkort/2021"), ("styrgruppsordforande", "/styrkort/2021/vaxtverket"), ("kansli", "/styrkort/2015/arbetsmarknadstorget?andra=ja"), ("styrelse", "/styrkort/2015"), ("kansli", "/kompetens?ar=2021"), ("styrelse", "/kompetens?ar=2019"), ("kansli", "/larandebibliotek"), ("kansli", "/lokusgrupper/tierp/lotsarenden"), ("lokusordforande", "/lokusgrupper/tierp/visa?period=2021H1"), ("kansli", "/lokusgrupper/ataganden?ar=2021&visa=aterstar"), ("lokusordforande", "/lokusgrupper/tierp/lotsarenden?ar=2021"), ("kansli", "/avvikelser?status=alla"), ("styrgruppsordforande", "/avvikelser"), ("forbundschef", "/avvikelser/2"), ("kansli", "/avvikelser/3"), ("styrelse", "/avvikelser/4"),
        ("forbundschef", "/beslut?nr=2"), ("kansli", "/beslut"), ("forbundschef", "/uppgifter"), ("styrgruppsordforande", "/insatser/vaxtverket/avvikelse?kvartal=2021Q2"),
        ("kansli", "/enkater"), ("kansli", "/enkater/00000000-0000-4000-8000-000000000000"), ("kansli", "/enkater/papper/00000000-0000-4000-8000-000000000000"), ("kansli", "/enkater/inmatning/00000000-0000-4000-8000-000000000000"), ("kansli", "/enkater/sprak"), ("kansli", "/enkater/sprak/visa?sprak=ar&formular=deltagare_under"),
        ("kansli", "/logga-in/kod"), ("kansli", "/mitt-konto"), ("kansli", "/mitt-konto/losenord"), ("kansli", "/mitt-konto/passnycklar"), ("kansli", "/mitt-konto/tvasteg"),
    ];

    public static TheoryData<string, string> Data()
    {
        var data = new TheoryData<string, string>();
        foreach (var (konto, adress) in Sidor)
        {
            data.Add(konto, adress);
        }

        return data;
    }

    [Fact]
    public void Varje_sida_prövas()
    {
        var prövade = Sidor.Select(s => s.Adress.Split('?')[0]).ToList();
        var mallar = typeof(Web.DependencyInjection).Assembly.GetTypes().SelectMany(typ => typ.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template).ToList();

        mallar.Should().NotBeEmpty();
        mallar.Where(mall => !prövade.Any(adress => Regex.IsMatch(adress, $"^{Parameter().Replace(mall, "[^/]+")}$"))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Data))]
    public async Task En_sida_är_tillgänglig_i_ljust_och_mörkt_på_bred_och_smal_skärm(string konto, string adress)
    {
        var sida = await webbläsare.LäsAsync(konto, adress);
        await sida.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Axegranskning.GranskaAsync(sida, ColorScheme.Light, 1440);

        // 720 is the desk at 200 percent; 320 is WCAG's reflow.
        foreach (var bredd in new[] { 720, 320 })
        {
            await sida.SetViewportSizeAsync(bredd, 900);
            await Axegranskning.RullarInteISidledAsync(sida, bredd);
        }

        await Axegranskning.GranskaAsync(sida, ColorScheme.Dark, 400);
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
