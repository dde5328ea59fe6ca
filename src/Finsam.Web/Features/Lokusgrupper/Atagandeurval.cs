using System.Security.Claims;
using Finsam.Application.Gemensamt;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Web.Features.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.Gemensamt.Tabeller;

namespace Finsam.Web.Features.Lokusgrupper;

/// <summary>What of the matrix of åtaganden is shown, in which order, and its file.</summary>
internal static class Åtagandeurval
{
    /// <summary>Word in the address for those that are not kept.</summary>
    public const string Återstår = "aterstar";

    private static readonly Dictionary<string, IComparer<(Lokusgrupp Lokusgrupp, IReadOnlyList<Åtagande> Åtaganden)>> Ordningar =
        Enum.GetValues<Åtagandekod>().ToDictionary(
            kod => $"{kod}".ToLowerInvariant(),
            kod => Ordning.Fallande<(Lokusgrupp, IReadOnlyList<Åtagande> Åtaganden), int>(g => (int?)g.Åtaganden.FirstOrDefault(å => å.Kod == kod)?.Läge))
        .Append(new("namn", Ordning.Text<(Lokusgrupp Lokusgrupp, IReadOnlyList<Åtagande>)>(g => g.Lokusgrupp.Namn)))
        .Append(new(Återstår, Ordning.Fallande<(Lokusgrupp, IReadOnlyList<Åtagande> Åtaganden), int>(g => g.Åtaganden.Count(å => å.Återstår))))
        .ToDictionary();

    /// <summary>The groups in order; where only what remains is shown, those with anything that does.</summary>
    public static IReadOnlyList<(Lokusgrupp Lokusgrupp, IReadOnlyList<Åtagande> Åtaganden)> Välj(AllasÅtagandenVy vy, bool bara, Sortering sortering) =>
        sortering.Ordna(vy.Grupper.Where(g => !bara || g.Åtaganden.Any(å => å.Återstår)), Ordningar);

    public static void MapÅtaganden(this IEndpointRouteBuilder app) => app.MapGet("/lokusgrupper/ataganden.xlsx", HämtaAsync).RequireAuthorization(nameof(ÅtagandenFilQuery));

    private static async Task<IResult> HämtaAsync(string? ar, string? visa, ClaimsPrincipal inloggad, Sändning sändning, TimeProvider klocka, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new ÅtagandenFilQuery(Arval.Läs(ar, klocka.Idag()), visa == Återstår), avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }
}
