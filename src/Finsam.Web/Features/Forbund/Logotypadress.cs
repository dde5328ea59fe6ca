using Finsam.Application.Gemensamt;

namespace Finsam.Web.Features.Förbund;

/// <summary>The förbund's logotype as a file, for the menu and for those who are about to log in: <c>/logotyp/…</c>.</summary>
internal static class Logotypadress
{
    /// <summary>Nothing may run, be fetched or be reached from the picture, even when it is opened by itself.</summary>
    private const string Skydd = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>A new picture has a new address, so a browser may keep it for ever.</summary>
    public static string Till(Logotyp logotyp) => $"/logotyp/{logotyp.Kontrollsumma}";

    public static void MapLogotyp(this IEndpointRouteBuilder app) => app.MapGet("/logotyp/{summa}", Hämta).AllowAnonymous();

    private static IResult Hämta(string summa, HttpContext http, IInställningskälla inställningar)
    {
        if (inställningar.Nu.Logotyp is not { } logotyp || logotyp.Kontrollsumma != summa)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = Skydd;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(logotyp.Innehåll, logotyp.Mediatyp);
    }
}
