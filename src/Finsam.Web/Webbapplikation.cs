using Finsam.Application.Gemensamt;
using Finsam.Web.Features;
using Finsam.Web.Features.Gemensamt.Felsidor;
using Finsam.Web.Features.Konton;
using Microsoft.AspNetCore.Localization;

namespace Finsam.Web;

/// <summary>Puts the pages into the program.</summary>
public static class Webbapplikation
{
    /// <summary>
    /// Adds, in the order they need: what a proxy tells, security headers, the error pages, the database guard, Swedish, authentication and authorisation, antiforgery;
    /// and maps the static files, <c>/halsa</c>, <c>/halsa/lever</c> and the pages. Endpoints of one's own are mapped before or after, as one likes.
    /// </summary>
    public static WebApplication MapFinsamWebb(this WebApplication app)
    {
        // First: what comes after sees the browser's address and scheme, not the proxy's.
        app.UseForwardedHeaders();
        app.UseSäkerhetshuvuden();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler(FelPage.Adress, createScopeForErrors: true);
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute(StatusPage.Adress + "/{0}", createScopeForStatusCodePages: true);
        // The page that tells of a refused POST is only read: sent as a POST it would be refused in its turn, and tell of the wrong thing.
        app.Use((context, next) =>
        {
            if (context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
        app.UseDatabasvakt();
        app.UseRequestLocalization(EndastSvenska);
        // Called here, and not left to the host, so that a cookie checked against a silent database meets the guard above.
        app.UseAuthentication();
        app.UseStartsida();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks(Databasvakt.Hälsa).AllowAnonymous();
        app.MapLever();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    private static void EndastSvenska(RequestLocalizationOptions val)
    {
        val.DefaultRequestCulture = new RequestCulture(Svenska.Kultur);
        val.SupportedCultures = [Svenska.Kultur];
        val.SupportedUICultures = [Svenska.Kultur];
        val.RequestCultureProviders.Clear();
    }
}
