using System.Security.Claims;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Rapporter;

/// <summary>The PM as a file to save, always masked: <c>/pm/2021H1.docx</c>.</summary>
internal static class Pmadress
{
    public static void MapPm(this IEndpointRouteBuilder app) =>
        app.MapGet("/pm/{period}.docx", HämtaAsync).RequireAuthorization(nameof(PmFilQuery));

    private static async Task<IResult> HämtaAsync(string period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var vald))
        {
            return Results.NotFound();
        }

        var fil = await sändning.SändAsync(inloggad, new PmFilQuery(vald, Pmformat.Docx), cancellationToken);
        return Results.File(fil.Innehåll, fil.Mediatyp, fil.Namn);
    }
}
