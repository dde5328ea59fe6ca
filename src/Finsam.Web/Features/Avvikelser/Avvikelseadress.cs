using System.Security.Claims;
using Finsam.Application.Avvikelser;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Avvikelser;

/// <summary>Addresses of avvikelser, and of their files: <c>/avvikelser/7/filer/…</c>.</summary>
internal static class Avvikelseadress
{
    /// <summary>The list.</summary>
    public const string Alla = "/avvikelser";

    /// <summary>One avvikelse.</summary>
    public static string En(int nummer) => $"{Alla}/{nummer}";

    /// <summary>The list of one insats.</summary>
    public static string Insatsens(string kod) => $"{Alla}?insats={Uri.EscapeDataString(kod)}&status=alla";

    /// <summary>A new one of an insats, perhaps out of a report or a proposal.</summary>
    public static string Ny(string kod, Kvartal? kvartal = null, string? förslag = null)
    {
        var delar = new[] { kvartal is null ? null : $"kvartal={kvartal}", förslag is null ? null : $"forslag={Uri.EscapeDataString(förslag)}" }.OfType<string>().ToList();
        return $"/insatser/{Uri.EscapeDataString(kod)}/avvikelse{(delar.Count == 0 ? "" : "?" + string.Join('&', delar))}";
    }

    /// <summary>An attached file.</summary>
    public static string Fil(int nummer, Guid fil) => $"{En(nummer)}/filer/{fil}";

    public static void MapAvvikelsefiler(this IEndpointRouteBuilder app)
    {
        app.MapGet("/avvikelser/{nummer:int}/filer/{fil:guid}", HämtaAsync).RequireAuthorization(nameof(AvvikelsefilQuery));
        app.MapGet($"{Alla}.xlsx", HämtaListanAsync).RequireAuthorization(nameof(AvvikelserFilQuery));
    }

    private static async Task<IResult> HämtaListanAsync(string? status, string? slag, string? insats, string? dagar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new AvvikelserFilQuery(Avvikelseurvalet.Läs(status, slag, insats, dagar)), avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }

    /// <summary>Always to be saved and never shown: what somebody has uploaded does not run as a page of Finsam's.</summary>
    private static async Task<IResult> HämtaAsync(int nummer, Guid fil, HttpContext http, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var svar = await sändning.SändAsync(inloggad, new AvvikelsefilQuery(nummer, fil), avbryt);
        if (!svar.Lyckades)
        {
            return Results.NotFound();
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(svar.Värde.Innehåll, svar.Värde.Mediatyp, svar.Värde.Namn);
    }
}
