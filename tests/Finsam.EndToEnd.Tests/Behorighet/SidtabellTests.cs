using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Finsam.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;

namespace Finsam.EndToEnd.Tests.Behörighet;

/// <summary>Role × page, over plain requests: what a browser would be answered before any script has run.</summary>
[Collection(Läsarsamling.Namn)]
public sealed partial class SidtabellTests(Webbläsare webbläsare)
{
    public static TheoryData<string> Konton => new(Sidtabell.Konton);

    [Theory]
    [MemberData(nameof(Konton))]
    public async Task Var_och_en_kommer_in_där_det_är_bestämt(string konto)
    {
        using var klient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(webbläsare.Adress) };
        if (konto != "")
        {
            await LoggaInAsync(klient, konto);
        }

        var kolumn = Array.IndexOf(Sidtabell.Konton, konto);
        var fel = new List<string>();
        foreach (var rad in Sidtabell.Rader.Where(rad => kolumn < 2 || !Trångt(rad)))
        {
            using var begäran = new HttpRequestMessage(new(rad.Metod), rad.Adress);
            using var svar = await klient.SendAsync(begäran);
            if (Läs(svar) is var fick && fick != rad.Svar[kolumn])
            {
                fel.Add($"{rad.Metod} {rad.Adress}: {rad.Svar[kolumn]} was decided, {fick} came");
            }
        }

        fel.Should().BeEmpty();
    }

    [Fact]
    public async Task Varje_sida_och_adress_i_programmet_har_en_rad()
    {
        await using var app = Webbvärd.Bygg(["--demo", "--environment", "Development", "--applicationName", "Finsam.Web"]);
        var vägar = ((IEndpointRouteBuilder)app).DataSources.SelectMany(källa => källa.Endpoints).OfType<RouteEndpoint>()
            .Where(e => !ÄrFil(e) && !Ramverk().IsMatch(e.RoutePattern.RawText!))
            .SelectMany(Namn)
            .ToHashSet();

        vägar.Should().Contain("GET /insatser/{Kod}", "otherwise this test finds nothing");
        var rader = Sidtabell.Rader.Select(rad => $"{rad.Metod} {rad.Väg}").ToHashSet();
        vägar.Except(rader).Should().BeEmpty("a new address is a new row of Sidtabell, once somebody has thought of who may open it");
        rader.Except(vägar).Should().BeEmpty("an address that is gone leaves no row behind");
    }

    [Theory]
    [InlineData("administrator", "Användare")]
    [InlineData("insatsansvarig", "Översikt", "Insatser")]
    [InlineData("lokusordforande", "Översikt", "Insatser", "Lokusgrupper")]
    [InlineData("revisor", "Översikt", "Insatser", "Lokusgrupper", "Användare")]
    public async Task Menyn_visar_det_som_rollen_får_öppna(string konto, params string[] sidor)
    {
        using var klient = new HttpClient(new HttpClientHandler()) { BaseAddress = new(webbläsare.Adress) };
        await LoggaInAsync(klient, konto);

        var meny = Meny().Match(await klient.GetStringAsync("/")).Value;

        string[] egna = ["Översikt", "Insatser", "Lokusgrupper", "Användare"];
        Länk().Matches(meny).Select(m => m.Groups[1].Value).Where(egna.Contains).Should().Equal(sidor);
    }

    /// <summary>An address is no form: what cannot be read in it is as if it had not been there, on every page that reads it.</summary>
    [Fact]
    public async Task Det_som_inte_går_att_läsa_i_en_adress_fäller_ingen_sida()
    {
        using var klient = new HttpClient(new HttpClientHandler()) { BaseAddress = new(webbläsare.Adress) };
        await LoggaInAsync(klient, "kansli");
        var delar = typeof(Webbvärd).Assembly.GetTypes()
            .SelectMany(typ => typ.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(p => p.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null)
            .Select(p => p.GetCustomAttribute<SupplyParameterFromQueryAttribute>()!.Name ?? p.Name).Distinct().ToList();
        delar.Should().NotBeEmpty();
        var fråga = string.Join('&', delar.Select(del => $"{del}=%27x"));

        foreach (var sida in Sidtabell.Rader.Where(r => r.Metod == "GET" && r.Svar[1] == "200" && !r.Adress.Contains('.')).Select(r => r.Adress).Distinct())
        {
            using var svar = await klient.GetAsync($"{sida}?{fråga}");
            ((int)svar.StatusCode).Should().BeLessThan(500, "{0} is opened with what cannot be read", sida);
        }
    }

    /// <summary>How often one address may try to log in is limited: those are tried by whoever is not logged in and by one who is.</summary>
    private static bool Trångt(Sidrad rad) => rad.Metod == "POST" && rad.Adress.StartsWith("/konto/", StringComparison.Ordinal);

    private static string Läs(HttpResponseMessage svar)
    {
        if (svar.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.Found))
        {
            return $"{(int)svar.StatusCode}";
        }

        var mål = svar.Headers.Location!;
        var väg = mål.IsAbsoluteUri ? mål.AbsolutePath : mål.OriginalString.Split('?')[0];
        return väg == "/logga-in" ? "in" : väg;
    }

    private static async Task LoggaInAsync(HttpClient klient, string konto)
    {
        var nyckel = Token().Match(await klient.GetStringAsync("/logga-in")).Groups[1].Value;
        using var svar = await klient.PostAsync("/konto/demo", new FormUrlEncodedContent([new("konto", konto), new("till", "/tillganglighet"), new("__RequestVerificationToken", nyckel)]));
        ((int)svar.StatusCode).Should().BeOneOf([200, 302], "{0} can log in", konto);
    }

    private static IEnumerable<string> Namn(RouteEndpoint adress)
    {
        // A page answers GET, and POST where it has a form; the forms are tried by the tests of each page.
        var metoder = adress.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        var väg = "/" + adress.RoutePattern.RawText!.TrimStart('/');
        return metoder.Contains("GET") ? [$"GET {väg}"] : metoder.Select(m => $"{m} {väg}");
    }

    private static bool ÄrFil(RouteEndpoint adress) => adress.Metadata.Any(m => m.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal));

    [GeneratedRegex(@"^/?(_blazor|_framework|_content|\{\*)")]
    private static partial Regex Ramverk();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<nav aria-label=\"Huvudmeny\">.*?</nav>", RegexOptions.Singleline)]
    private static partial Regex Meny();

    [GeneratedRegex("<a [^>]*>([^<]+)</a>")]
    private static partial Regex Länk();
}
