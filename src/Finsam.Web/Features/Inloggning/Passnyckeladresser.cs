using System.Security.Claims;
using System.Text.Json;
using Finsam.Infrastructure.Konton;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Finsam.Web.Features.Inloggning;

/// <summary>What the browser asks before it makes or uses a passkey, and logging in with one.</summary>
internal static class Passnyckeladresser
{
    public const string Val = "/konto/passnyckel/val";
    public const string LoggaIn = "/konto/passnyckel";
    public const string NyVal = "/konto/ny-passnyckel/val";

    public static void MapPassnycklar(this IEndpointRouteBuilder app)
    {
        app.MapPost(Val, ValAsync).AllowAnonymous().RequireRateLimiting(Inloggningstakt.Frågor);
        app.MapPost(LoggaIn, LoggaInAsync).AllowAnonymous().RequireRateLimiting(Inloggningstakt.Försök);
        app.MapPost(NyVal, NyValAsync).RequireAuthorization().RequireRateLimiting(Inloggningstakt.Frågor);
    }

    /// <summary>For nobody in particular: the answer does not tell who has passkeys.</summary>
    private static async Task<IResult> ValAsync(IFormCollection form, SignInManager<Konto> inloggning) =>
        Results.Content(await inloggning.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> LoggaInAsync([FromForm] string? svar, [FromForm] string? till, HttpContext http, SignInManager<Konto> inloggning)
    {
        // The framework throws where no question was put, or too long ago.
        if (string.IsNullOrEmpty(svar) || (await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Properties?.Items.ContainsKey("PasskeyState") != true)
        {
            return Inloggningsadresser.Åter(till, Inloggningsfel.Passnyckel);
        }

        try
        {
            return (await inloggning.PasskeySignInAsync(svar)).Succeeded
                ? Results.LocalRedirect(Inloggningsadresser.Lokal(till))
                : Inloggningsadresser.Åter(till, Inloggningsfel.Passnyckel);
        }
        catch (Exception fel) when (fel is PasskeyException or JsonException or InvalidOperationException)
        {
            return Inloggningsadresser.Åter(till, Inloggningsfel.Passnyckel);
        }
    }

    private static async Task<IResult> NyValAsync(IFormCollection form, ClaimsPrincipal inloggad, SignInManager<Konto> inloggning, Kontoskydd skydd, Demoläge demo)
    {
        var vem = await skydd.FörPassnyckelAsync(inloggad, Inloggningssätt.ÄrStark(inloggad, demo.På));
        return vem.Lyckades
            ? Results.Content(await inloggning.MakePasskeyCreationOptionsAsync(vem.Värde), "application/json")
            : Results.Json(new { fel = vem.Fel.Text }, statusCode: StatusCodes.Status409Conflict);
    }
}
