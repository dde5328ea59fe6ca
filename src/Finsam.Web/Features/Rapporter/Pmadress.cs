using System.Security.Claims;
using Finsam.Application.Rapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Rapporter;

/// <summary>The PM as a file to save, always masked: <c>/pm/2021H1.docx</c>, <c>.xlsx</c>, <c>.json</c>.</summary>
internal static class Pmadress
{
    public static void MapPm(this IEndpointRouteBuilder app)
    {
        foreach (var format in Enum.GetValues<Pmformat>())
        {
            app.MapGet(
                $"/pm/{{period}}.{format.Kod()}",
                (string period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) => HämtaAsync(period, format, inloggad, sändning, avbryt))
                .RequireAuthorization(nameof(PmFilQuery));
        }
    }

    private static async Task<IResult> HämtaAsync(string period, Pmformat format, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        if (!Period.TryParse(period, out var vald))
        {
            return Results.NotFound();
        }

        var fil = await sändning.SändAsync(inloggad, new PmFilQuery(vald, format), avbryt);
        return Results.File(fil.Innehåll, fil.Mediatyp, fil.Namn);
    }
}
