using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Infrastructure.Konton;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Finsam.Web.Features.Inloggning;

/// <summary>Logging in and out: plain POST requests with an antiforgery token, since the cookie is set by the response.</summary>
internal static class Inloggningsadresser
{
    public const string Sida = "/logga-in";
    public const string LoggaIn = "/konto/logga-in";
    public const string Kod = "/konto/kod";
    public const string Återställningskod = "/konto/aterstallningskod";
    public const string Demo = "/konto/demo";
    public const string LoggaUt = "/logga-ut";

    public static void MapInloggning(this IEndpointRouteBuilder app)
    {
        app.MapPost(LoggaIn, LoggaInAsync).AllowAnonymous().RequireRateLimiting(Inloggningstakt.Försök);
        app.MapPost(Kod, KodAsync).AllowAnonymous().RequireRateLimiting(Inloggningstakt.Försök);
        app.MapPost(Återställningskod, ÅterställningskodAsync).AllowAnonymous().RequireRateLimiting(Inloggningstakt.Försök);
        app.MapPost(LoggaUt, LoggaUtAsync).RequireAuthorization();
        app.MapPassnycklar();

        // Where there is no demo there is no such address.
        if (app.ServiceProvider.GetRequiredService<Demoläge>().På)
        {
            app.MapPost(Demo, DemoAsync).AllowAnonymous();
        }
    }

    /// <summary>Only addresses of our own: "//" and "/\" lead elsewhere.</summary>
    public static string Lokal(string? till) =>
        till is ['/', ..] and not (['/', '/' or '\\', ..]) && Uri.TryCreate(till, UriKind.Relative, out _) ? till : "/";

    /// <summary>Back, with the reason.</summary>
    public static IResult Åter(string? till, string fel, string sida = Sida) => Results.LocalRedirect($"{sida}?fel={fel}&ReturnUrl={Uri.EscapeDataString(Lokal(till))}");

    private static async Task<IResult> LoggaInAsync(
        [FromForm] string? namn, [FromForm] string? losenord, [FromForm] string? till, SignInManager<Konto> inloggning, IUppdragsläsare uppdrag)
    {
        var användarnamn = namn?.Trim() ?? "";
        var resultat = await inloggning.PasswordSignInAsync(användarnamn, losenord ?? "", isPersistent: false, lockoutOnFailure: true);
        if (resultat.RequiresTwoFactor)
        {
            return Results.LocalRedirect($"{KodPage.Adress}?ReturnUrl={Uri.EscapeDataString(Lokal(till))}");
        }

        if (!resultat.Succeeded)
        {
            return Åter(till, Inloggningsfel.Lösenord);
        }

        // With only a password such a role counts for nothing: straight to where that is mended.
        var konto = await inloggning.UserManager.FindByNameAsync(användarnamn);
        return Results.LocalRedirect((await uppdrag.LäsAsync(konto!.Id, CancellationToken.None)).KräverMfa() ? MittKonto.MittKontoPage.Adress : Lokal(till));
    }

    private static Task<IResult> KodAsync([FromForm] string? kod, [FromForm] string? till, SignInManager<Konto> inloggning) =>
        AndraStegetAsync(inloggning, till, "", i => i.TwoFactorAuthenticatorSignInAsync(
            string.Concat((kod ?? "").Where(char.IsAsciiDigit)), isPersistent: false, rememberClient: false));

    private static Task<IResult> ÅterställningskodAsync([FromForm] string? kod, [FromForm] string? till, SignInManager<Konto> inloggning) =>
        AndraStegetAsync(inloggning, till, "&med=aterstallningskod", i => i.TwoFactorRecoveryCodeSignInAsync((kod ?? "").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()));

    private static async Task<IResult> AndraStegetAsync(SignInManager<Konto> inloggning, string? till, string med, Func<SignInManager<Konto>, Task<Microsoft.AspNetCore.Identity.SignInResult>> försök)
    {
        if (await inloggning.GetTwoFactorAuthenticationUserAsync() is null)
        {
            return Åter(till, Inloggningsfel.Avbruten);
        }

        return (await försök(inloggning)).Succeeded
            ? Results.LocalRedirect(Lokal(till))
            : Results.LocalRedirect($"{KodPage.Adress}?fel={Inloggningsfel.Kod}{med}&ReturnUrl={Uri.EscapeDataString(Lokal(till))}");
    }

    private static async Task<IResult> DemoAsync([FromForm] string? konto, [FromForm] string? till, SignInManager<Konto> inloggning)
    {
        if (Infrastructure.Konton.Demo.Konton.All(k => k.Inloggning != konto)
            || await inloggning.UserManager.FindByNameAsync(konto!) is not { } valt || !await inloggning.CanSignInAsync(valt))
        {
            return Åter(till, Inloggningsfel.Lösenord);
        }

        await inloggning.SignInWithClaimsAsync(valt, isPersistent: false, [new Claim(Inloggningssätt.Anspråk, Inloggningssätt.Demo)]);
        return Results.LocalRedirect(Lokal(till));
    }

    /// <summary>The form is read so that its antiforgery token is checked: nobody is logged out by another site.</summary>
    private static async Task<IResult> LoggaUtAsync(IFormCollection form, SignInManager<Konto> inloggning)
    {
        await inloggning.SignOutAsync();
        return Results.LocalRedirect(Sida);
    }
}
