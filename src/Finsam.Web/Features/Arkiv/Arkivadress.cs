using System.Security.Claims;
using Finsam.Application.Arkiv;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using Microsoft.Net.Http.Headers;

namespace Finsam.Web.Features.Arkiv;

/// <summary>Frozen documents as files: <c>/arkiv/….docx</c>, with their checksum beside them.</summary>
internal static class Arkivadress
{
    public const string Alla = "/arkiv";
    public const string År = "ar";
    public const string Slag = "slag";
    public const string Text = "q";
    public const string Sida = "sida";

    /// <summary>Everything of a year.</summary>
    public static string Zip(int år) => $"{Alla}/{år}.zip";

    /// <summary>A document.</summary>
    public static string Fil(Guid handling) => $"/arkiv/{handling}.docx";

    /// <summary>The same as PDF/A.</summary>
    public static string Pdf(Guid handling) => $"/arkiv/{handling}.pdf";

    public static void MapArkiv(this IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/arkiv/{handling:guid}.docx",
            async (Guid handling, HttpContext http, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                Fil(http, await sändning.SändAsync(inloggad, new ArkivfilQuery(handling), avbryt), IWordskrivare.Mediatyp)).RequireAuthorization(nameof(ArkivfilQuery));
        app.MapGet(
            "/arkiv/{handling:guid}.pdf",
            async (Guid handling, HttpContext http, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                Fil(http, await sändning.SändAsync(inloggad, new ArkivpdfQuery(handling), avbryt), "application/pdf")).RequireAuthorization(nameof(ArkivpdfQuery));
        app.MapGet("/arkiv/{år:int}.zip", HämtaÅretAsync).RequireAuthorization(nameof(ArkivzipQuery));
    }

    /// <summary>Sent as it is made. Where that fails midway the connection is broken off, so that the browser knows that the file is not whole.</summary>
    private static async Task HämtaÅretAsync(int år, HttpContext http, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        http.Response.ContentType = "application/zip";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"arkiv-{år}.zip\"";
        http.Response.Headers.CacheControl = "no-store";
        if (!(await sändning.SändAsync(inloggad, new ArkivzipQuery(år, http.Response.Body), avbryt)).Lyckades)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    /// <summary>A file that never changes: a browser that has it asks only whether it may still be read.</summary>
    private static IResult Fil(HttpContext http, Result<Arkivfil> svar, string mediatyp)
    {
        if (svar.Fel is { } fel)
        {
            return fel.Slag == Felslag.FinnsInte ? Results.NotFound() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        // RFC 9530: the checksum of the file, for whoever checks it by program; the ETag has it as sha256sum writes it.
        http.Response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(svar.Värde.Summa))}:";
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(svar.Värde.Innehåll, mediatyp, svar.Värde.Namn, entityTag: new EntityTagHeaderValue($"\"{svar.Värde.Summa}\""));
    }
}
