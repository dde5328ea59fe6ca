using Finsam.Web.Features.Gemensamt.Vyer;

namespace Finsam.Web.Features.Gemensamt.Felsidor;

/// <summary>Turns "the database does not answer" into a page with status 503 that comes back by itself.</summary>
public static class Databasvakt
{
    /// <summary>The light address that the page asks until the database answers.</summary>
    public const string Hälsa = "/halsa";

    private const string Sida =
        """
        <!DOCTYPE html>
        <html lang="sv">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>Databasen går inte att nå · Finsam</title>
          <link rel="icon" type="image/svg+xml" href="/finsam.svg">
          <link rel="stylesheet" href="/finsam.css">
        </head>
        <body>
          <main class="ensam">
            <div class="meddelande" role="alert">
              <h1>Databasen går inte att nå</h1>
              <p>Inget har gått förlorat. Sidan visas så snart databasen svarar; du behöver inte göra något.</p>
              <p><a class="knapp pri" href="">Försök nu</a></p>
            </div>
          </main>
          <script src="/js/databasvakt.js" type="module"></script>
        </body>
        </html>
        """;

    /// <summary>Guards what comes after it. Circuits are not touched: there each view says it itself.</summary>
    public static IApplicationBuilder UseDatabasvakt(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception fel) when (Databasfel.ÄrOnåbar(fel) && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Databasvakt)).LogError(fel, "The database does not answer");
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.RetryAfter = "5";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync(Sida);
        }
    });
}
