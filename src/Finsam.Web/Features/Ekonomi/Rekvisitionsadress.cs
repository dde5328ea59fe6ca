using System.Security.Claims;
using Finsam.Application.Ekonomi;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Ekonomi;

/// <summary>Addresses of an insats's money and of rekvisitioner, and those as a workbook.</summary>
internal static class Rekvisitionsadress
{
    public const string Rekvisitioner = "/ekonomi/rekvisitioner";
    private const string Fil = "/ekonomi/rekvisitioner.xlsx";

    /// <summary>The money of an insats.</summary>
    public static string Insats(string kod, int? år = null) => $"{Adress.Insats(kod)}/ekonomi{(år is null ? "" : $"?ar={år}")}";

    /// <summary>The workbook of what is shown.</summary>
    public static string Bok(Rekvisitionsurval urval) =>
        $"{Fil}?{string.Join('&', new[] { urval.Status is { } s ? $"status={s.Kod()}" : null, urval.År is { } år ? $"ar={år}" : null, string.IsNullOrEmpty(urval.Text) ? null : $"sok={Uri.EscapeDataString(urval.Text)}" }.OfType<string>())}";

    /// <summary>The workbook of an insats's money.</summary>
    public static string Insatsbok(string kod, int år) => $"{Adress.Insats(kod)}/ekonomi.xlsx?ar={år}";

    public static void MapRekvisitioner(this IEndpointRouteBuilder app)
    {
        app.MapGet(Fil, HämtaAsync).RequireAuthorization(nameof(RekvisitionsfilQuery));
        app.MapGet("/insatser/{kod}/ekonomi.xlsx", HämtaInsatsAsync).RequireAuthorization(nameof(InsatsekonomiFilQuery));
    }

    private static async Task<IResult> HämtaInsatsAsync(string kod, int? ar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new InsatsekonomiFilQuery(kod, ar), avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, Kalkylfil.Mediatyp, fil.Värde.Namn) : Results.NotFound();
    }

    private static async Task<IResult> HämtaAsync(string? status, int? ar, string? sok, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new RekvisitionsfilQuery(new(status is null ? null : Koder.FrånKod<Rekvisitionsstatus>(status), ar, sok)), avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }
}
