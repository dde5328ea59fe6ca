using System.Net;
using Finsam.Testing.Database;

namespace Finsam.EndToEnd.Tests;

/// <summary>What the running web writes about requests that go wrong: nothing of what was typed, and no secret address.</summary>
public sealed class LoggTests
{
    private const string Hemligt = "hemligt-";

    [Fact]
    public async Task Det_någon_skriver_och_adresser_med_hemligheter_hamnar_inte_i_loggen()
    {
        await using var server = new Stoppbarserver();
        await server.StartaAsync();
        await using var webb = await Finsamprogram.StartaWebbAsync(new Dictionary<string, string?> { ["ConnectionStrings:Finsam"] = server.Anslutning });
        using var klient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(webb.Adress) };

        await BesökAsync(klient);
        await Formulär.SändAsync(klient, "konto/demo", await Formulär.NyckelAsync(klient, "logga-in"), ("konto", "kansli"));
        await BesökAsync(klient);
        await server.StoppaAsync();
        await BesökAsync(klient);
        await webb.DödaAsync();

        webb.Utskrift.Should().Contain("The database does not answer", "the log does say what went wrong");
        webb.Utskrift.Should().NotContain(Hemligt);
    }

    private static async Task BesökAsync(HttpClient klient)
    {
        foreach (var adress in new[] { "inbjudan/" + Hemligt + "kod", "insatser/" + Hemligt + "kod", "?period=" + Hemligt, "pm/" + Hemligt + ".docx", "logga-in?ReturnUrl=" + Hemligt })
        {
            using var svar = await klient.GetAsync(adress);
            svar.StatusCode.Should().NotBe(HttpStatusCode.InternalServerError);
        }

        using var formulär = new FormUrlEncodedContent([new("namn", Hemligt + "namn"), new("losenord", Hemligt + "losenord"), new("__RequestVerificationToken", Hemligt)]);
        using var nekad = await klient.PostAsync("konto/logga-in", formulär);
        nekad.StatusCode.Should().BeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.ServiceUnavailable);
    }
}
