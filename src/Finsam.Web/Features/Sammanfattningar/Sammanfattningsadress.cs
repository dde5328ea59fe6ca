using System.Security.Claims;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Sammanfattningar;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Avvikelser;
using Finsam.Web.Features.Ekonomi;
using Finsam.Web.Features.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;

namespace Finsam.Web.Features.Sammanfattningar;

/// <summary>The pages that a board asks for, as files too, and where their figures are at home.</summary>
internal static class Sammanfattningsadress
{
    /// <summary>Of an insats, without period.</summary>
    public static string Insats(string kod) => $"{Adress.Insats(kod)}/sammanfattning";

    /// <summary>Of a lokusgrupp, without period.</summary>
    public static string Lokusgrupp(string kod) => $"{Adress.Lokusgrupp(kod)}/sammanfattning";

    /// <summary>The page that holds the figures of an answer, and what the link says.</summary>
    public static Func<Sammanfattningsfråga, (string Text, string Adress)?> Sida(SammanfattningVy vy, bool insats) => fråga => (fråga, insats) switch
    {
        (Sammanfattningsfråga.Kostnad, _) => ("Insatsens ekonomi", Rekvisitionsadress.Insats(vy.Kod)),
        (Sammanfattningsfråga.Deltagare, _) => ("Deltagare kvartal för kvartal", $"{Adress.Insats(vy.Kod, vy.Period)}#deltagare"),
        (Sammanfattningsfråga.Insatserna, _) => ("Lokusgruppens budget och utfall", $"{Adress.Lokusgrupp(vy.Kod, vy.Period)}#budget"),
        (Sammanfattningsfråga.Utfall, _) => ("Utfall för alla insatser", $"/deltagare?period={vy.Period}"),
        (Sammanfattningsfråga.Svar, true) => ("Självskattning alla halvår", $"{Adress.Insats(vy.Kod, vy.Period)}#deltagare"),
        (Sammanfattningsfråga.Svar, _) => ("Utfall och självskattning för alla lokusgrupper", $"/deltagare?period={vy.Period}&grupp=lokus"),
        (Sammanfattningsfråga.Mål, true) => ("Målen med motiveringar", $"{Adress.Insats(vy.Kod, vy.Period)}#mal"),
        (Sammanfattningsfråga.Mål, _) => ("Lokusgruppens insatser", $"{Adress.Lokusgrupp(vy.Kod, vy.Period)}#insatser"),
        (Sammanfattningsfråga.Avvikelser, true) => ("Insatsens avvikelser", $"{Adress.Insats(vy.Kod, vy.Period)}#avvikelser"),
        (Sammanfattningsfråga.Avvikelser, _) => ("Alla avvikelser", Avvikelseadress.Alla),
        _ => null,
    };

    public static void MapSammanfattningar(this IEndpointRouteBuilder app)
    {
        foreach (var format in Enum.GetValues<Handlingsformat>())
        {
            app.MapGet($"/insatser/{{kod}}/sammanfattning.{format.Kod()}", (string kod, string? period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                HämtaAsync(period, när => new InsatssammanfattningFilQuery(kod, när, format), inloggad, sändning, avbryt)).RequireAuthorization(nameof(InsatssammanfattningFilQuery));
            app.MapGet($"/lokusgrupper/{{kod}}/sammanfattning.{format.Kod()}", (string kod, string? period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt) =>
                HämtaAsync(period, när => new LokussammanfattningFilQuery(kod, när, format), inloggad, sändning, avbryt)).RequireAuthorization(nameof(LokussammanfattningFilQuery));
        }
    }

    private static async Task<IResult> HämtaAsync(string? period, Func<Period, IRequest<Result<Handlingsfil>>> fråga, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        // As on the page: views look two years back and link one period on.
        if (!Period.TryParse(period, out var vald) || vald.År is <= Kvartal.FörstaÅr + 2 or >= Kvartal.SistaÅr)
        {
            return Results.NotFound();
        }

        var fil = await sändning.SändAsync(inloggad, fråga(vald), avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, fil.Värde.Mediatyp, fil.Värde.Namn) : Results.NotFound();
    }
}
