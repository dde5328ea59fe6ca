using System.Security.Claims;
using Finsam.Application.Deltagare.Utfall;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Deltagare;

/// <summary>The page about outcomes as a workbook, at its own address with .xlsx after it.</summary>
internal static class Utfallsfil
{
    /// <summary>The address of a period.</summary>
    public static string Adress(Period period) => $"/deltagare.xlsx?period={period}";

    public static void MapUtfall(this IEndpointRouteBuilder app) =>
        app.MapGet("/deltagare.xlsx", HämtaAsync).RequireAuthorization(nameof(UtfallFilQuery));

    private static async Task<IResult> HämtaAsync(string? period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        // As on the page: views look two years back and link one period on.
        if (!Period.TryParse(period, out var vald) || vald.År is <= Kvartal.FörstaÅr + 2 or >= Kvartal.SistaÅr)
        {
            return Results.NotFound();
        }

        var fil = await sändning.SändAsync(inloggad, new UtfallFilQuery(vald), avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }
}
