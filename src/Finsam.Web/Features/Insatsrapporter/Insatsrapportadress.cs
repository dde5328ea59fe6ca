using System.Security.Claims;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Insatsrapporter;

/// <summary>A report as a file to save: <c>/insatser/vaxtverket/rapporter/helar-2021.docx</c>.</summary>
internal static class Insatsrapportadress
{
    public static void MapInsatsrapporter(this IEndpointRouteBuilder app)
    {
        app.MapGet("/insatser/{kod}/rapporter/{rapport}.docx", HämtaAsync).RequireAuthorization(nameof(InsatsrapportFilQuery));
        app.MapGet("/verksamhetsoversikt/{slag}-{ar:int}.docx", HämtaÖversiktAsync).RequireAuthorization(nameof(VerksamhetsöversiktFilQuery));
    }

    private static async Task<IResult> HämtaÖversiktAsync(string slag, int ar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        if (Koder.FrånKod<Insatsrapportslag>(slag) is not { } vilken || ar is < Kvartal.FörstaÅr or > Kvartal.SistaÅr)
        {
            return Results.NotFound();
        }

        var fil = await sändning.SändAsync(inloggad, new VerksamhetsöversiktFilQuery(vilken, ar), avbryt);
        return Results.File(fil.Innehåll, IWordskrivare.Mediatyp, fil.Namn);
    }

    private static async Task<IResult> HämtaAsync(string kod, string rapport, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new InsatsrapportFilQuery(kod, rapport), avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, IWordskrivare.Mediatyp, fil.Värde.Namn) : Results.NotFound();
    }
}
