using System.Security.Claims;
using Finsam.Application.Enkäter;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Web.Features.Enkäter.Svara;
using Finsam.Web.Features.Gemensamt.Sändning;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Finsam.Web.Features.Enkäter;

/// <summary>The file to translate, and how a page looks in a language.</summary>
internal static class Språkadresser
{
    public const string Mall = "/enkater/sprak/mall.json";

    public static string Visa(string kod, Formulär formulär) => $"/enkater/sprak/visa?sprak={Uri.EscapeDataString(kod)}&formular={formulär.Kod()}";

    public static void MapEnkätspråk(this IEndpointRouteBuilder app)
    {
        app.MapGet(Mall, () => Results.File(Enkätspråkfil.Mall(Indikatorkatalog.Gällande), "application/json", "enkat-oversattning.json")).RequireAuthorization(nameof(EnkätspråkQuery));
        app.MapGet("/enkater/sprak/visa", VisaAsync).RequireAuthorization(nameof(EnkätspråkQuery));
    }

    /// <summary>The whole form as it would be: nothing in it can be sent.</summary>
    private static async Task<IResult> VisaAsync(string? sprak, string? formular, ClaimsPrincipal inloggad, Sändning sändning, Inställningar inställningar, TimeProvider klocka, CancellationToken avbryt)
    {
        var svar = await sändning.SändAsync(inloggad, new EnkätspråkQuery(), avbryt);
        if (svar.Rader.FirstOrDefault(r => r.Språk.Kod == sprak) is not { } rad || Koder.FrånKod<Formulär>(formular ?? "") is not { } valt)
        {
            return Results.NotFound();
        }

        var idag = klocka.Idag();
        var blad = new Enkätblad
        {
            Läge = Bladläge.Öppen,
            Formulär = valt,
            Katalog = Indikatorkatalog.Gällande,
            Insats = null,
            Öppnar = idag,
            Stänger = idag.AddDays(14),
            Språk = [],
            Svar = new Dictionary<string, int>(),
        };
        var vy = new Enkätvy { Blad = blad, Länk = "", Steg = Enkätsteg.Alla, Svar = blad.Svar, Språk = rad.Språk, Språken = [], Inställningar = inställningar };
        return new RazorComponentResult<Enkatsida>(new { Vy = vy }) { PreventStreamingRendering = true };
    }
}
