using System.Security.Claims;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Web.Features.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Lokusgrupper.Möten;

/// <summary>The meetings of a group for a calendar program: one, or those of a year.</summary>
internal static class Möteskalendrar
{
    public static void MapMöten(this IEndpointRouteBuilder app)
    {
        Mappa(app, Mötestyp.Lokus, "lokusgrupper", nameof(LokusgruppQuery));
        Mappa(app, Mötestyp.Styrgrupp, "styrgrupper", nameof(MötenIcalQuery));
    }

    private static void Mappa(IEndpointRouteBuilder app, Mötestyp typ, string rot, string policy)
    {
        app.MapGet(
            $"/{rot}/{{kod}}/moten.ics",
            (string kod, string? ar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) => HämtaAsync(new(typ, kod), Adress.Tal(ar) ?? 0, null, inloggad, sändning, avbryt))
            .RequireAuthorization(policy);
        app.MapGet(
            $"/{rot}/{{kod}}/moten/{{mote}}/mote.ics",
            (string kod, string mote, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) => HämtaAsync(new(typ, kod), Kvartal.FörstaÅr, mote, inloggad, sändning, avbryt))
            .RequireAuthorization(policy);
    }

    private static async Task<IResult> HämtaAsync(Mötesgrupp grupp, int år, string? möte, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        if (år is < Kvartal.FörstaÅr or > Kvartal.SistaÅr)
        {
            return Results.NotFound();
        }

        var fil = await sändning.SändAsync(inloggad, new MötenIcalQuery(grupp, år, möte), avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, "text/calendar; charset=utf-8", fil.Värde.Namn) : Results.NotFound();
    }
}
