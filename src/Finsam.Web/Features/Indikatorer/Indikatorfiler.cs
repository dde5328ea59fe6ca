using System.Security.Claims;
using Finsam.Application.Indikatorer;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;

namespace Finsam.Web.Features.Indikatorer;

/// <summary>The pages of the indikatorer as Word and Excel, at their own addresses with the kind of file after them.</summary>
internal static class Indikatorfiler
{
    public static void MapIndikatorer(this IEndpointRouteBuilder app)
    {
        foreach (var format in Enum.GetValues<Handlingsformat>())
        {
            app.MapGet($"{Indikatoradress.Alla}.{format.Kod()}", async (string? period, string? insats, string? lokus, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                string.IsNullOrEmpty(period) ? await HämtaAsync(new IndikatorerFilQuery(new(null, insats, lokus), format), inloggad, sändning, avbryt)
                : Period.TryParse(period, out var vald) ? await HämtaAsync(new IndikatorerFilQuery(new(vald, insats, lokus), format), inloggad, sändning, avbryt)
                : Results.NotFound()).RequireAuthorization(nameof(IndikatorerFilQuery));
            app.MapGet($"{Indikatoradress.Alla}/{{nr:int}}.{format.Kod()}", (int nr, string? insats, string? lokus, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                HämtaAsync(new IndikatorFilQuery(new(nr, insats, lokus), format), inloggad, sändning, avbryt)).RequireAuthorization(nameof(IndikatorFilQuery));
        }
    }

    private static async Task<IResult> HämtaAsync(IRequest<Result<Handlingsfil>> fråga, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, fråga, avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, fil.Värde.Mediatyp, fil.Värde.Namn) : Results.NotFound();
    }
}
