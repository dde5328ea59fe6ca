using System.Security.Claims;
using Finsam.Application.Indikatorer.Egna;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Indikatorer.Egna;

/// <summary>The addresses of the own indikatorer, and the words of their choices.</summary>
internal static class Egenadress
{
    /// <summary>All of them.</summary>
    public const string Alla = "/indikatorer/egna";

    /// <summary>One.</summary>
    public static string En(int nr) => $"{Alla}/{nr}";

    /// <summary>What a typ is called.</summary>
    public static string Typ(Indikatortyp typ) => typ == Indikatortyp.Process ? "Process: hur arbetet görs" : "Effekt: vad det leder till";

    /// <summary>What a nivå is called.</summary>
    public static string Nivå(Indikatornivå nivå) => nivå switch
    {
        Indikatornivå.Deltagare => "Deltagare",
        Indikatornivå.Personal => "Personal",
        Indikatornivå.Organisation => "Organisation",
        _ => "Samhälle",
    };

    public static void MapEgnaIndikatorer(this IEndpointRouteBuilder app)
    {
        foreach (var format in Enum.GetValues<Handlingsformat>())
        {
            app.MapGet($"{Alla}/{{nr:int}}.{format.Kod()}", async (int nr, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
            {
                var fil = await sändning.SändAsync(inloggad, new EgenIndikatorFilQuery(nr, format), avbryt);
                return fil.Lyckades ? Results.File(fil.Värde.Innehåll, fil.Värde.Mediatyp, fil.Värde.Namn) : Results.NotFound();
            }).RequireAuthorization(nameof(EgenIndikatorFilQuery));
        }
    }
}
