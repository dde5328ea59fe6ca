using Finsam.Infrastructure.Konton;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Finsam.Web.Features.Inloggning;

/// <summary>Logging in and out: plain POST requests with an antiforgery token, since the cookie is set by the response.</summary>
internal static class Inloggningsadresser
{
    public const string LoggaIn = "/konto/logga-in";
    public const string Demo = "/konto/demo";
    public const string LoggaUt = "/logga-ut";
    private const string Sida = "/logga-in";

    public static void MapInloggning(this IEndpointRouteBuilder app)
    {
        app.MapPost(LoggaIn, LoggaInAsync).AllowAnonymous();
        app.MapPost(LoggaUt, LoggaUtAsync).RequireAuthorization();

        // Where there is no demo there is no such address.
        if (app.ServiceProvider.GetRequiredService<Demoläge>().På)
        {
            app.MapPost(Demo, DemoAsync).AllowAnonymous();
        }
    }

    private static async Task<IResult> LoggaInAsync([FromForm] string? namn, [FromForm] string? losenord, [FromForm] string? till, SignInManager<Konto> inloggning)
    {
        var resultat = await inloggning.PasswordSignInAsync(namn?.Trim() ?? "", losenord ?? "", isPersistent: false, lockoutOnFailure: true);
        return resultat.Succeeded ? Results.LocalRedirect(Lokal(till)) : Åter(till);
    }

    private static async Task<IResult> DemoAsync([FromForm] string? konto, [FromForm] string? till, SignInManager<Konto> inloggning)
    {
        if (Infrastructure.Konton.Demo.Konton.All(k => k.Inloggning != konto) || await inloggning.UserManager.FindByNameAsync(konto!) is not { } valt)
        {
            return Åter(till);
        }

        await inloggning.SignInAsync(valt, isPersistent: false);
        return Results.LocalRedirect(Lokal(till));
    }

    /// <summary>The form is read so that its antiforgery token is checked: nobody is logged out by another site.</summary>
    private static async Task<IResult> LoggaUtAsync(IFormCollection form, SignInManager<Konto> inloggning)
    {
        await inloggning.SignOutAsync();
        return Results.LocalRedirect(Sida);
    }

    private static IResult Åter(string? till) => Results.LocalRedirect($"{Sida}?fel=1&ReturnUrl={Uri.EscapeDataString(Lokal(till))}");

    /// <summary>Only addresses of our own: "//" and "/\" lead elsewhere.</summary>
    private static string Lokal(string? till) =>
        till is ['/', ..] and not (['/', '/' or '\\', ..]) && Uri.TryCreate(till, UriKind.Relative, out _) ? till : "/";
}
