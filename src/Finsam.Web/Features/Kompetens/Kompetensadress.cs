using System.Security.Claims;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Kompetens;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Kompetens;

/// <summary>The register's address and its file.</summary>
internal static class Kompetensadress
{
    /// <summary>The register.</summary>
    public const string Alla = "/kompetens";

    /// <summary>The register of a year.</summary>
    public static string IÅr(int år) => $"{Alla}?ar={år}";

    /// <summary>The workbook of a year.</summary>
    public static string Fil(int år) => $"{Alla}/{år}.xlsx";

    public static void MapKompetens(this IEndpointRouteBuilder app) => app.MapGet(Alla + "/{ar:int}.xlsx", HämtaAsync).RequireAuthorization(nameof(KompetensFilQuery));

    private static async Task<IResult> HämtaAsync(int ar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new KompetensFilQuery(ar), avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }
}
