using Finsam.Application.Behörighet;
using Microsoft.AspNetCore.Authorization;

namespace Finsam.Web.Features.Gemensamt.Behörighet;

/// <summary>One policy per request that declares its roles, by the request's name: <c>nameof(PmFilQuery)</c>.</summary>
internal static class Policyer
{
    public static void Lägg(AuthorizationOptions options)
    {
        foreach (var request in typeof(BehörighetAttribute).Assembly.GetTypes().Where(t => t.IsDefined(typeof(BehörighetAttribute), false)))
        {
            options.AddPolicy(request.Name, policy => policy.RequireAuthenticatedUser().AddRequirements(new FårSkicka(request)));
        }
    }
}
