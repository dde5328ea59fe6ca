using System.Security.Claims;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Lokusgrupper.Lotsärenden;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Lokusgrupper.Lotsärenden;

/// <summary>The address of a lokusgrupp's lotsärenden, and their file.</summary>
internal static class Lotsadress
{
    /// <summary>The lotsärenden of a group and a year.</summary>
    public static string Av(string kod, int år) => $"/lokusgrupper/{Uri.EscapeDataString(kod)}/lotsarenden?ar={år}";

    /// <summary>Their compiled tables as a workbook.</summary>
    public static string Fil(string kod, int år) => $"/lokusgrupper/{Uri.EscapeDataString(kod)}/lotsarenden.xlsx?ar={år}";

    public static void MapLotsärenden(this IEndpointRouteBuilder app) =>
        app.MapGet("/lokusgrupper/{kod}/lotsarenden.xlsx", HämtaAsync).RequireAuthorization(nameof(LotsärendenFilQuery));

    private static async Task<IResult> HämtaAsync(string kod, string? ar, ClaimsPrincipal inloggad, Sändning sändning, TimeProvider klocka, CancellationToken avbryt)
    {
        var svar = await sändning.SändAsync(inloggad, new LotsärendenFilQuery(kod, Gemensamt.Arval.Läs(ar, Application.Gemensamt.Svenska.Idag(klocka))), avbryt);
        return svar.Lyckades ? Results.File(svar.Värde.Innehåll, Kalkylfil.Mediatyp, svar.Värde.Namn) : Results.NotFound();
    }
}
