using Finsam.Application.Behörighet;
using Finsam.Application.Konton;
using Finsam.Infrastructure.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>Registers accounts and login.</summary>
public static class KontonDependencyInjection
{
    /// <summary>ASP.NET Core Identity over our own tables, with lockout, and a cookie that ends.</summary>
    public static IServiceCollection AddFinsamKonton(this IServiceCollection services)
    {
        services.AddDbContext<KontoContext>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton<IUppdragsläsare, Uppdragsläsare>();
        services.AddSenastInloggad();
        services.AddScoped<IEngångslänkar, Engångslänkar>();
        services.AddSingleton<Förstalås>();
        services.AddIdentityCore<Konto>(options =>
            {
                options.User.RequireUniqueEmail = false;
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<KontoContext>()
            .AddClaimsPrincipalFactory<Kontoanspråk>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
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
        return services;
    }
}
