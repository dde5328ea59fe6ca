using System.Security.Claims;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Lärdomar;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lärdomar;
using Finsam.Web.Features.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Lärdomar;

/// <summary>The library's address, what it is narrowed by in it, and its file.</summary>
internal static class Lärdomsadress
{
    /// <summary>The library.</summary>
    public const string Alla = "/larandebibliotek";

    public const string Text = "q";
    public const string Slag = "slag";
    public const string Tagg = "tagg";
    public const string Insats = "insats";
    public const string År = "ar";
    public const string Sida = "sida";

    /// <summary>What the address asks for; what is not understood does not narrow.</summary>
    public static Lärdomsurval Läs(string? text, string? slag, string? tagg, string? insats, string? år) => new(
        Skrivet(text),
        slag is null ? null : Koder.FrånKod<Lärdomsslag>(slag),
        Skrivet(tagg),
        Skrivet(insats),
        Adress.Tal(år));

    /// <summary>A kind in words.</summary>
    public static string Namn(Lärdomsslag slag) => slag switch
    {
        Lärdomsslag.Systemfel => "Systemfel",
        Lärdomsslag.Framgångsfaktor => "Framgångsfaktor",
        _ => "Lärdom",
    };

    public static void MapLärdomar(this IEndpointRouteBuilder app) => app.MapGet($"{Alla}.xlsx", HämtaAsync).RequireAuthorization(nameof(LärdomarFilQuery));

    private static async Task<IResult> HämtaAsync(string? q, string? slag, string? tagg, string? insats, string? ar, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new LärdomarFilQuery(Läs(q, slag, tagg, insats, ar)), avbryt);
        return Results.File(fil.Innehåll, Kalkylfil.Mediatyp, fil.Namn);
    }

    private static string? Skrivet(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
