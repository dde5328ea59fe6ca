using System.Security.Claims;
using Finsam.Application.Konton;
using Finsam.Application.Översikt;
using Microsoft.AspNetCore.Authorization;

namespace Finsam.Web.Features.Konton;

/// <summary>What each user meets first: the översikt, or for someone who sees no insatser the first page that is theirs.</summary>
internal static class Startsida
{
    private static readonly (string Policy, string Adress)[] Sidor = [(nameof(ÖversiktQuery), "/"), (nameof(AnvändareQuery), Användaradress.Lista)];

    /// <summary>The user's first page, or <c>null</c> where nothing is theirs.</summary>
    public static async Task<string?> FörAsync(IAuthorizationService behörighet, ClaimsPrincipal inloggad)
    {
        foreach (var (policy, adress) in Sidor)
        {
            if ((await behörighet.AuthorizeAsync(inloggad, policy)).Succeeded)
            {
                return adress;
            }
        }

        return null;
    }

    /// <summary>Leads someone whose first page is another there, instead of refusing them.</summary>
    public static IApplicationBuilder UseStartsida(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path == "/" && HttpMethods.IsGet(context.Request.Method) && context.User.Identity?.IsAuthenticated == true
            && await FörAsync(context.RequestServices.GetRequiredService<IAuthorizationService>(), context.User) is { } adress and not "/")
        {
            context.Response.Redirect(adress);
            return;
        }

        await next(context);
    });
}
