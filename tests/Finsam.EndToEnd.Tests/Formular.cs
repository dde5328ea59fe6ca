using System.Net;
using System.Text.RegularExpressions;

namespace Finsam.EndToEnd.Tests;

/// <summary>Forms sent without a browser.</summary>
internal static partial class Formulär
{
    /// <summary>Sends a form, which is accepted.</summary>
    public static async Task SändAsync(HttpClient klient, string adress, string nyckel, params (string Namn, string Värde)[] fält)
    {
        using var svar = await klient.PostAsync(
            adress, new FormUrlEncodedContent([.. fält.Select(f => KeyValuePair.Create(f.Namn, f.Värde)), KeyValuePair.Create("__RequestVerificationToken", nyckel)]));
        svar.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    /// <summary>The antiforgery token of a page.</summary>
    public static async Task<string> NyckelAsync(HttpClient klient, string adress) => Nyckel(await klient.GetStringAsync(adress));

    /// <summary>The antiforgery token in a page.</summary>
    public static string Nyckel(string sida) => Antiforgery().Match(sida).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Antiforgery();
}
