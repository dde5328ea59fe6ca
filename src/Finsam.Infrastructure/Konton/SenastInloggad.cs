using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>Keeps when each account last logged in, whichever way: asked by those who look after old accounts.</summary>
internal static class SenastInloggad
{
    public static IServiceCollection AddSenastInloggad(this IServiceCollection services)
    {
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).PostConfigure<NpgsqlDataSource>((cookie, källa) =>
        {
            var förut = cookie.Events.OnSignedIn;
            cookie.Events.OnSignedIn = async inloggad =>
            {
                await förut(inloggad);
                if (Guid.TryParse(inloggad.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var konto))
                {
                    await using var kommando = källa.CreateCommand("update konto set senast_inloggad = now() where id = $1");
                    kommando.Parameters.Add(new() { Value = konto });
                    await kommando.ExecuteNonQueryAsync(inloggad.HttpContext.RequestAborted);
                }
            };
        });
        return services;
    }
}
