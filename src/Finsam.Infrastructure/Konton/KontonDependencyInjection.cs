using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Application.Konton;
using Finsam.Infrastructure.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>Registers accounts and login.</summary>
public static class KontonDependencyInjection
{
    /// <summary>ASP.NET Core Identity over our own tables, with lockout, two-factor, passkeys, and a cookie that ends.</summary>
    public static IServiceCollection AddFinsamKonton(this IServiceCollection services)
    {
        services.AddScoped<Kontohistorik>();
        services.AddDbContext<KontoContext>((provider, options) =>
            options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()).AddInterceptors(provider.GetRequiredService<Kontohistorik>()));
        services.AddSingleton<IUppdragsläsare, Uppdragsläsare>();
        services.AddSenastInloggad();
        services.AddScoped<IEngångslänkar, Engångslänkar>();
        services.AddSingleton<Förstalås>();
        services.AddScoped<Kontoskydd>();
        services.AddIdentityCore<Konto>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

                // The address is the user name; what an address may hold is decided where it is given.
                options.User.AllowedUserNameCharacters = "";
                options.User.RequireUniqueEmail = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<KontoContext>()
            .AddClaimsPrincipalFactory<Kontoanspråk>()
            .AddErrorDescriber<Identitetsfel>()
            .AddSignInManager<Kontoinloggning>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<Engångskoder>(TokenOptions.DefaultAuthenticatorProvider);
        services.RemoveAll<IPasswordValidator<Konto>>();
        services.AddScoped<IPasswordValidator<Konto>, Lösenordsvakt>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "finsam";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax;
            cookie.LoginPath = "/logga-in";
            // Whoever is logged in but not allowed is told so; logging in again would not help.
            cookie.Events.OnRedirectToAccessDenied = nekad =>
            {
                nekad.Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
            cookie.SlidingExpiration = true;
        });
        services.AddOptions<SecurityStampValidatorOptions>().Configure<IConfiguration>((options, konfiguration) =>
        {
            options.ValidationInterval = konfiguration.GetValue("Finsam:Session:Kontroll", TimeSpan.FromSeconds(30));
            options.OnRefreshingPrincipal = Behåll;
        });
        return services;
    }

    /// <summary>How and when somebody logged in belongs to the login, not to the account, and would else be lost when the cookie is made anew.</summary>
    private static Task Behåll(SecurityStampRefreshingPrincipalContext utbyte)
    {
        var ny = (ClaimsIdentity)utbyte.NewPrincipal!.Identity!;
        ny.AddClaims(utbyte.CurrentPrincipal!.FindAll(a => a.Type is Inloggningssätt.Anspråk or Kontoinloggning.Början));
        return Task.CompletedTask;
    }
}
