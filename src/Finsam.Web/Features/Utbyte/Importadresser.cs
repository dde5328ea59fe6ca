using System.Security.Claims;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Utbyte.Uppladdat;
using Finsam.Web.Features.Gemensamt.Sändning;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Finsam.Web.Features.Utbyte;

/// <summary>
/// What goes in and out as files. An upload is a plain request that is streamed to disk, and not sent over the circuit, which would have to carry
/// 50 MB between the clicks of its page.
/// </summary>
internal static class Importadresser
{
    public const string Uppladdning = "/import/filer";

    /// <summary>The token comes in a header: looking for it in the form would read the whole of it first.</summary>
    private const string Tokenhuvud = "RequestVerificationToken";

    /// <summary>Bytes of a request. Above what is allowed, so that a file that is too large can be named in the answer.</summary>
    private const long Mest = Uppladdningsgränser.Totalt + (16 * 1024 * 1024);

    public static string Felfil(Guid jobb) => $"/import/{jobb}/fel.csv";

    public static string Export(Exportformat format) => $"/export/finsam.{format.Kod()}";

    public static void MapUtbyte(this IEndpointRouteBuilder app)
    {
        app.ServiceProvider.GetRequiredService<Uppladdningsrum>().Städa();
        app.MapPost(Uppladdning, TaEmotAsync).RequireAuthorization(nameof(LäsInCommand));
        app.MapGet("/import/{jobb:guid}/fel.csv", HämtaFel).RequireAuthorization(nameof(LäsInCommand));
        foreach (var format in Enum.GetValues<Exportformat>())
        {
            app.MapGet(Export(format), (ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) => ExporteraAsync(format, inloggad, sändning, avbryt))
                .RequireAuthorization(nameof(ExportfilQuery));
        }
    }

    private static async Task<IResult> TaEmotAsync(HttpContext http, IAntiforgery skydd, Uppladdningsrum rum, Importjobben jobben)
    {
        if (!http.Request.Headers.ContainsKey(Tokenhuvud) || !await skydd.IsRequestValidAsync(http) || Gräns(http.Request) is not { } gräns)
        {
            return Results.BadRequest();
        }

        if (!jobben.HarPlats)
        {
            return Nej("Många laddar upp just nu. Vänta en stund och försök igen.");
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } storlek)
        {
            storlek.MaxRequestBodySize = Mest;
        }

        var filer = rum.Ny();
        try
        {
            var fel = await LäsAsync(new MultipartReader(gräns, http.Request.Body), filer, http.RequestAborted);
            if (fel is null)
            {
                var jobb = jobben.Ny(http.User, filer);
                filer = null;
                return Results.Json(new { id = jobb.Id });
            }

            return Nej(fel.Text);
        }
        catch (Exception undantag) when (undantag is InvalidDataException or IOException && !http.RequestAborted.IsCancellationRequested)
        {
            return Nej("Uppladdningen kom inte fram hel. Försök igen.");
        }
        finally
        {
            filer?.Dispose();
        }
    }

    /// <summary>Every file to its end, also after one that was refused: whoever sends hears the answer only when all is sent.</summary>
    private static async Task<Fel?> LäsAsync(MultipartReader läsare, Uppladdning filer, CancellationToken avbryt)
    {
        Fel? fel = null;
        while (await läsare.ReadNextSectionAsync(avbryt) is { } del)
        {
            if (del.AsFileSection() is { FileStream: { } innehåll } fil)
            {
                fel ??= await filer.LäggAsync(fil.FileName, innehåll, avbryt);
            }
        }

        return fel ?? await filer.PackaUppAsync(avbryt);
    }

    private static string? Gräns(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var typ) && typ.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(typ.Boundary).Value is { Length: > 0 and <= 100 } gräns
            ? gräns
            : null;

    private static IResult Nej(string fel) => Results.Json(new { fel }, statusCode: StatusCodes.Status422UnprocessableEntity);

    private static IResult HämtaFel(Guid jobb, ClaimsPrincipal inloggad, Importjobben jobben) =>
        jobben.Finn(jobb, inloggad) is { Resultat: { } resultat }
            ? Results.File(Felcsv.Skriv(resultat.Fel), "text/csv; charset=utf-8", "importfel.csv")
            : Results.NotFound();

    private static async Task<IResult> ExporteraAsync(Exportformat format, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new ExportfilQuery(format), avbryt);
        return Results.File(fil.Innehåll, fil.Mediatyp, fil.Namn);
    }
}
