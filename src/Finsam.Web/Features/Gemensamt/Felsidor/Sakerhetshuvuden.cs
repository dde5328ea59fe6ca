using Finsam.Web.Features.Konton;

namespace Finsam.Web.Features.Gemensamt.Felsidor;

/// <summary>Headers that tell the browser what the pages never do.</summary>
public static class Säkerhetshuvuden
{
    // Styles may be inline (widths of bars); scripts never. The circuit's web socket is covered by connect-src 'self'.
    private const string Innehåll =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sets them on every answer.</summary>
    public static IApplicationBuilder UseSäkerhetshuvuden(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // The address is a secret: it is told to no other page and kept in no cache.
        var hemlig = context.Request.Path.StartsWithSegments(InbjudanPage.Adress) || context.Request.Path.StartsWithSegments(Enkäter.Svara.Enkätadresser.Väg);
        context.Response.OnStarting(() =>
        {
            var huvuden = context.Response.Headers;
            // A file that somebody has uploaded brings a stricter one of its own.
            huvuden.TryAdd("Content-Security-Policy", Innehåll);
            huvuden.XContentTypeOptions = "nosniff";
            huvuden["Referrer-Policy"] = hemlig ? "no-referrer" : "same-origin";
            if (hemlig)
            {
                huvuden.CacheControl = "no-store";
            }

            huvuden["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
