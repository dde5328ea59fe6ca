using System.Text.RegularExpressions;
using Finsam.Testing.Database;

namespace Finsam.EndToEnd.Tests;

/// <summary>A new server: the first start prints how the first administratör gets in, and nothing is logged of it afterwards.</summary>
public sealed partial class FörstastartTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private const string Lösenord = "en mening om hösten i skogen";

    [Fact]
    public async Task Första_administratören_kommer_in_med_den_enda_länken()
    {
        var miljö = postgres.Databas.Inställningar;
        string gammal;
        await using (var omstartad = await Finsamprogram.StartaDriftAsync(miljö))
        {
            gammal = await LänkAsync(omstartad);
        }

        // Two at once print one link between them.
        var processer = await Task.WhenAll(Finsamprogram.StartaDriftAsync(miljö), Finsamprogram.StartaDriftAsync(miljö));
        await using var ena = processer[0];
        await using var andra = processer[1];
        var skriver = await Task.WhenAny(LänkAsync(ena), LänkAsync(andra));
        var länk = await skriver;
        Nyckel().Count(ena.Utskrift + andra.Utskrift).Should().Be(1);

        using var klient = new HttpClient();
        (await klient.GetStringAsync(new Uri(new(länk), new Uri(gammal).AbsolutePath))).Should().Contain("Länken gäller inte längre", "the restart voided it");

        var sida = await klient.GetStringAsync(länk);
        sida.Should().Contain("första administratör");
        var svar = await klient.PostAsync(länk, new FormUrlEncodedContent(
        [
            new("_handler", "inbjudan"), new("__RequestVerificationToken", Token().Match(sida).Groups[1].Value),
            new("Svar.Namn", "Ada Administratör"), new("Svar.Epost", "ada@exempel.se"), new("Svar.Losenord", Lösenord), new("Svar.Igen", Lösenord),
        ]));
        svar.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/mitt-konto", "she is logged in, and an administratör sets up a second factor first");
        (await svar.Content.ReadAsStringAsync()).Should().Contain("Ada Administratör");

        (await klient.GetStringAsync(länk)).Should().Contain("Länken gäller inte längre");
        Nyckel().Count(ena.Utskrift + andra.Utskrift).Should().Be(1, "the address of the page is in no log");
        (ena.Utskrift + andra.Utskrift).Should().NotContain(Lösenord).And.NotContain("ada@exempel.se");
        (await klient.GetStringAsync(new Uri(new(länk), "/logga-in"))).Should().NotContain("Välj vem du är i demon");
    }

    private static async Task<string> LänkAsync(Webbprocess webb)
    {
        for (var försök = 0; försök < 600; försök++, await Task.Delay(50))
        {
            if (Nyckel().Match(webb.Utskrift) is { Success: true } träff)
            {
                return träff.Value;
            }
        }

        throw new TimeoutException($"No link was printed:\n{webb.Utskrift}");
    }

    [GeneratedRegex(@"http://\S+/inbjudan/[\w-]{43}")]
    private static partial Regex Nyckel();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
