using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Finsam.Application.Förbund;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using Finsam.Testing;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.EndToEnd.Tests;

/// <summary>A förbund that says projekt and LSG meets the standard words nowhere but in names, in what people have written and in the files.</summary>
[Collection(Läsarsamling.Namn)]
public sealed partial class OrdvalTests
{
    private const string Egen = "Våra insatser, skriver lokusgruppen.";

    /// <summary>What the history tells that the words were before.</summary>
    private static readonly string[] Förr =
        [.. new[] { new Ordval().Insats, new Ordval().Lokusgrupp }.SelectMany(o => new[] { o.Singular, o.Bestämd, o.Plural, o.PluralBestämd, o.Förled })];

    private static readonly (string Konto, string[] Sidor)[] Vägar =
    [
        ("", ["/tillganglighet"]),
        ("kansli",
        [
            "/?period=2021H1", "/?period=2021H1&grupp=lokus", "/insatser", "/insatser/vaxtverket?period=2021H1", "/insatser/vaxtverket/sammanfattning?period=2021H1", "/insatser/reko/sammanfattning?period=2021H1", "/lokusgrupper/uppsala/sammanfattning?period=2021H1", "/indikatorer", "/indikatorer/7", "/indikatorer/egna", "/indikatorer/import", "/insatser/reko?period=2021H1", "/insatser/finns-inte",
            "/lokusgrupper/uppsala/moten/plan?ar=2031", "/lokusgrupper/ataganden/lista", "/styrgrupper/styrgrupp-vaxtverket/moten", "/styrgrupper/styrgrupp-vaxtverket/moten/plan",
            "/lokusgrupper?period=2021H1", "/lokusgrupper/ataganden?ar=2021", "/lokusgrupper/uppsala/moten?ar=2021", "/lokusgrupper/uppsala/moten/uk-02-10", "/lokusgrupper/uppsala/ledamoter", "/lokusgrupper/tierp/moten?ar=2019", "/lokusgrupper/tierp?period=2021H1", "/lokusgrupper/finns-inte", "/pm/2021H1", "/pm/2031H1", "/arkiv", "/ekonomi?ar=2021", "/ekonomi/beslutsutrymme", "/ekonomi/bokforing", "/ekonomi/avstamning", "/import", "/anvandare", "/historik",
            "/installningar", "/mitt-konto", "/avvikelser", "/insatser/vaxtverket/avvikelse", "/insatser/vaxtverket/rapporter", "/verksamhetsoversikt?ar=2021", "/insatser/reko/rapporter", "/insatser/vaxtverket/deltagare/import", "/insatser/vaxtverket/ekonomi", "/ekonomi/rekvisitioner", "/deltagare?period=2021H1", "/deltagare?period=2021H1&grupp=lokus",
        ]),
        ("kansli", ["/enkater", "/enkater/sprak"]),
        ("insatsansvarig", ["/insatser/vaxtverket?period=2021H1", "/insatser/vaxtverket/ekonomi", "/insatser/vaxtverket/deltagare", "/insatser/vaxtverket/deltagare/nya", "/insatser/vaxtverket/deltagare/import", "/insatser/vaxtverket/deltagare/uppfoljning", "/insatser/vaxtverket/deltagare/gallring", "/insatser/vaxtverket/deltagare/skattning", "/insatser/vaxtverket/deltagare/skattning/formular"]),
        ("styrelse", ["/styrkort?ar=2019", "/styrkort/1999", "/kompetens?ar=2019", "/larandebibliotek", "/lokusgrupper/tierp/visa?period=2021H1", "/lokusgrupper/tierp/lotsarenden?ar=2021"]),
        ("samverkanskoordinator", ["/lokusgrupper/tierp/lotsarenden"]),
        ("forbundschef", ["/historik/lasningar", "/beslut?nr=2", "/gallring"]),
        ("administrator", ["/anvandare/ny"]),
    ];

    [Fact]
    public async Task Inga_standardord_står_kvar_på_skärmarna()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        (await Finsamprogram.KörAsync(databas.Inställningar, "importera", Repo.Uppsala)).Kod.Should().Be(0);
        await VäljOrdAsync(databas);
        await using var webb = await Finsamprogram.StartaWebbAsync(databas.Inställningar);
        var skrivet = Skrivet();
        var fel = new List<string>();
        foreach (var (konto, sidor) in Vägar)
        {
            using var klient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(webb.Adress) };
            if (konto != "")
            {
                await Formulär.SändAsync(klient, $"{webb.Adress}/konto/demo", await Formulär.NyckelAsync(klient, $"{webb.Adress}/logga-in"), ("konto", konto));
            }

            foreach (var adress in sidor)
            {
                using var svar = await klient.GetAsync(adress);
                svar.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound], "{0} is read by {1}", adress, konto);
                var texter = Texter(await svar.Content.ReadAsStringAsync()).ToList();
                fel.AddRange(texter.Where(text => Kvar(text, skrivet) && !(adress == "/historik" && Förr.Contains(text))).Select(text => $"{konto} {adress}: {text}"));
                if (adress == "/pm/2021H1")
                {
                    texter.Should().Contain("Uppföljning av projekt").And.Contain(Egen, "what the kansli has written is theirs");
                    (await klient.GetStringAsync("/pm/2021H1.json")).Should().Contain("tabell1_insatser", "the exchange format has its own words");
                }
            }
        }

        fel.Should().BeEmpty();
    }

    private static async Task VäljOrdAsync(Testdatabas databas)
    {
        await using var värd = await Värd.StartaAsync(databas);
        var (insats, grupp) = (Ordval.FörslagInsats.Single(o => o.Singular == "projekt"), Ordval.FörslagLokusgrupp.Single(o => o.Singular == "LSG"));
        (await värd.SändAsync(new ÄndraOrdvalCommand(insats, grupp, 1), Användarna.Kansli)).Fel.Should().BeNull();
        (await värd.SändAsync(new SkrivPmtextCommand(Period.Halvår(2021, 1), new(Pmavsnitt.Reflektion), Egen, 0, null), Användarna.Kansli)).Fel.Should().BeNull();
    }

    /// <summary>What is seen and what is read aloud. The page of settings shows the standard words where one chooses among them; the påståenden of the kärnindikatorer may not be reworded.</summary>
    private static IEnumerable<string> Texter(string html)
    {
        var sida = new HtmlParser().ParseDocument(html);
        sida.QuerySelectorAll("script, style, template, #ord, code, .epost, .instrument").ToList().ForEach(e => e.Remove());
        var lästa = sida.QuerySelectorAll("[aria-label], [title], [alt], [placeholder]")
            .SelectMany(e => new[] { "aria-label", "title", "alt", "placeholder" }.Select(e.GetAttribute)).OfType<string>();
        return sida.Descendants<IText>().Select(t => t.Data).Concat(lästa).Select(Rak).Where(t => t.Length > 0);
    }

    private static bool Kvar(string text, IReadOnlyList<string> skrivet) =>
        Standardord().IsMatch(skrivet.Aggregate(text, (kvar, namn) => kvar.Replace(namn, "", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Every cell of the sample that says one of the words, the files' names, and who the demo's people are.</summary>
    private static List<string> Skrivet() =>
    [
        .. Directory.GetFiles(Repo.Uppsala, "*.csv")
            .SelectMany(fil => File.ReadLines(fil).Skip(1).SelectMany(rad => rad.Split(';').Append(Path.GetFileName(fil))))
            .Select(cell => Rak(cell.Trim('"'))).Where(cell => Standardord().IsMatch(cell)).Distinct().OrderByDescending(cell => cell.Length),
        Egen,
        "Insatsansvarig för Växtverket",
    ];

    private static string Rak(string text) => Luft().Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim().Normalize();

    [GeneratedRegex("insats|lokusgrupp", RegexOptions.IgnoreCase)]
    private static partial Regex Standardord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Luft();
}
