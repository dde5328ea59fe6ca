using System.Text;
using Finsam.Application.Kvartalsrapporter.Kalender;
using Finsam.Web.Features.Inloggning;
using Microsoft.Net.Http.Headers;

namespace Finsam.Web.Features.Kvartalsrapporter.Frister;

/// <summary>Deadlines for a calendar program, by the secret in the address alone.</summary>
internal static class Kalenderadresser
{
    private const int Längst = 100;

    public static string Väg(string hemlighet) => $"/kalender/{hemlighet}.ics";

    public static void MapKalender(this IEndpointRouteBuilder app) =>
        app.MapGet("/kalender/{hemlighet}.ics", KalenderAsync).AllowAnonymous().RequireRateLimiting(Inloggningstakt.Frågor);

    private static async Task<IResult> KalenderAsync(string hemlighet, HttpContext context, IKalender kalender)
    {
        // The address is the secret: nobody is told where a reader came from, and nobody between keeps what it opens.
        var huvuden = context.Response.GetTypedHeaders();
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (hemlighet.Length > Längst || await kalender.LäsAsync(hemlighet, context.RequestAborted) is not { } text)
        {
            huvuden.CacheControl = new CacheControlHeaderValue { NoStore = true };
            return Results.NotFound();
        }

        huvuden.CacheControl = new CacheControlHeaderValue { Private = true, MaxAge = TimeSpan.FromMinutes(15) };
        return Results.Bytes(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "finsam.ics");
    }
}
