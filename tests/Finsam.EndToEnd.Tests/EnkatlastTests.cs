using System.Net;
using Finsam.Application.Enkäter;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Microsoft.EntityFrameworkCore;

namespace Finsam.EndToEnd.Tests;

/// <summary>Thousands at once through the running web, from one address; and somebody who guesses from the same.</summary>
public sealed class EnkätlastTests
{
    private const int Antal = 5000;

    [Fact]
    public async Task Fem_tusen_svar_på_en_gång_och_inget_går_förlorat_eller_räknas_två_gånger()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using var värd = await Värd.StartaAsync(databas);
        var (id, länkar) = await LänkarAsync(värd, Antal);
        await using var webb = await Finsamprogram.StartaWebbAsync(databas.Inställningar);
        using var klient = Klient(webb);

        // Every tenth presses twice.
        var svar = await Task.WhenAll(Enumerable.Range(0, Antal).SelectMany(i => i % 10 == 0 ? new[] { i, i } : [i]).Select(async i => (Nr: i, Status: await SkickaAsync(klient, länkar[i], 1 + (i % 5)))));

        svar.Select(s => s.Status).Distinct().Should().BeSubsetOf([HttpStatusCode.SeeOther, HttpStatusCode.Conflict]);
        svar.Count(s => s.Status == HttpStatusCode.SeeOther).Should().Be(Antal, "each is told once that it was sent");
        (await värd.SändAsync(new StängEnkätomgångCommand(id), Användarna.Kansli)).Fel.Should().BeNull();
        await värd.ArbetaAsync(async lager =>
        {
            var mätning = await lager.Alla<Enkätmätning>().AsNoTracking().Include(m => m.Svar).SingleAsync(m => m.Källa == Enkätkälla.Omgång);
            mätning.Tillfrågade.Should().Be(Antal);
            mätning.Svar.Where(s => s.Mätpunkt == "12").GroupBy(s => s.Värde).Select(g => g.Count()).Should().Equal(Enumerable.Repeat(Antal / 5, 5), "each of the five was sent by a fifth");
        });
    }

    [Fact]
    public async Task Den_som_gissar_hejdas_och_de_bakom_samma_adress_svarar_ändå()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using var värd = await Värd.StartaAsync(databas);
        var (_, länkar) = await LänkarAsync(värd, 8);
        await using var webb = await Finsamprogram.StartaWebbAsync(databas.Inställningar);
        using var klient = Klient(webb);

        var gissade = new List<HttpStatusCode>();
        for (var i = 0; i < 70; i++)
        {
            using var svar = await klient.GetAsync($"e/{Enkätlänk.Ny().Text}");
            gissade.Add(svar.StatusCode);
        }

        gissade.Take(60).Should().OnlyContain(s => s == HttpStatusCode.NotFound);
        gissade.Skip(60).Should().OnlyContain(s => s == HttpStatusCode.TooManyRequests);
        (await Task.WhenAll(länkar.Select(l => SkickaAsync(klient, l, 3)))).Should().OnlyContain(s => s == HttpStatusCode.SeeOther);

        using var sida = await klient.GetAsync($"e/{länkar[0].Text}");
        sida.Headers.CacheControl!.NoStore.Should().BeTrue();
        sida.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        sida.Headers.Contains("Set-Cookie").Should().BeFalse();
        webb.Utskrift.Should().NotContain(länkar[0].Text);
        using var fel = await klient.PostAsync($"e/{länkar[1].Text}", new FormUrlEncodedContent([new("gor", "skicka"), new("svar.12", "9")]));
        fel.StatusCode.Should().Be(HttpStatusCode.Conflict, "it has been answered");
    }

    [Fact]
    public async Task Ett_svar_utanför_skalan_nekas_och_det_andra_står_kvar_på_sidan()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using var värd = await Värd.StartaAsync(databas);
        var (_, länkar) = await LänkarAsync(värd, 1);
        await using var webb = await Finsamprogram.StartaWebbAsync(databas.Inställningar);
        using var klient = Klient(webb);

        using var svar = await klient.PostAsync($"e/{länkar[0].Text}", new FormUrlEncodedContent([new("gor", "skicka"), new("steg", "granska"), new("svar.12", "4"), new("svar.14.1", "6")]));
        svar.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await svar.Content.ReadAsStringAsync()).Should().Contain("utanför skalan").And.Contain("4 av 5");
        (await SkickaAsync(klient, länkar[0], 4)).Should().Be(HttpStatusCode.SeeOther);
    }

    private static HttpClient Klient(Webbprocess webb) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 400 }) { BaseAddress = new(webb.Adress + "/"), Timeout = TimeSpan.FromMinutes(3) };

    private static async Task<HttpStatusCode> SkickaAsync(HttpClient klient, Enkätlänk länk, int värde)
    {
        using var svar = await klient.PostAsync($"e/{länk.Text}", new FormUrlEncodedContent([new("gor", "skicka"), new("steg", "granska"), new("svar.12", $"{värde}"), new("svar.14.1", "3")]));
        return svar.StatusCode;
    }

    private static async Task<(EnkätomgångId Id, List<Enkätlänk> Länkar)> LänkarAsync(Värd värd, int antal)
    {
        var idag = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var id = (await värd.SändAsync(new SkapaEnkätomgångCommand("Last", [Finsam.Domain.Indikatorer.Formulär.Styrelse], [], "2026H1", idag.AddDays(-1), idag.AddDays(9), []), Användarna.Kansli)).Värde;
        EnkätdelId del = default;
        await värd.ArbetaAsync(async lager => del = (await lager.Alla<Enkätdel>().SingleAsync()).Id);
        var länkar = new List<Enkätlänk>();
        while (länkar.Count < antal)
        {
            länkar.AddRange((await värd.SändAsync(new SkapaEnkätlänkarCommand(del, $"{Math.Min(500, antal - länkar.Count)}", false), Användarna.Kansli)).Värde.Länkar.Select(l => l.Länk));
        }

        return (id, länkar);
    }
}
