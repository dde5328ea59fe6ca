using System.Security.Claims;
using Finsam.Application.Ekonomi.Uppföljning;
using Finsam.Application.Ekonomi.Utrymme;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Web.Features.Ekonomi.Utrymme;
using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;

namespace Finsam.Web.Features.Ekonomi;

/// <summary>The pages of the economy as workbooks, at the page's own address with .xlsx after it.</summary>
internal static class Ekonomifiler
{
    public static void MapEkonomi(this IEndpointRouteBuilder app)
    {
        app.MapGet(
            $"{Ekonomiadress.Uppföljning}.xlsx",
            (int? ar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                HämtaAsync(new EkonomiuppföljningFilQuery(ar), inloggad, sändning, avbryt))
            .RequireAuthorization(nameof(EkonomiuppföljningFilQuery));
        app.MapGet(
            $"{Ekonomiadress.Utrymme}.xlsx",
            (string? med, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                HämtaAsync(new BeslutsutrymmeFilQuery(Utrymmesval.Läs(med)), inloggad, sändning, avbryt))
            .RequireAuthorization(nameof(BeslutsutrymmeFilQuery));
    }

    private static async Task<IResult> HämtaAsync(IRequest<Kalkylfil> begäran, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, begäran, avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }
}
