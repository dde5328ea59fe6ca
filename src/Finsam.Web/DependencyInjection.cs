using System.Text.Encodings.Web;
using System.Text.Unicode;
using Finsam.Web.Features.Gemensamt.Behörighet;
using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.Gemensamt.Vyer;
using Finsam.Web.Features.Konton;
using Finsam.Web.Features.Utbyte;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Finsam.Web;

/// <summary>Registers the pages and what they need.</summary>
public static class DependencyInjection
{
    /// <summary>
    /// Adds the Blazor pages, the sender and the access policies. The caller adds the application's use cases, authentication, an
    /// <see cref="IAnvändarläsare"/> (scoped), the <c>Inställningar</c> and health checks that tell whether the database answers.
    /// </summary>
    public static IServiceCollection AddFinsamWebb(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        // Errors with their details reach the browser only on a developer's machine.
        services.AddOptions<Microsoft.AspNetCore.Components.Server.CircuitOptions>()
            .Configure<IHostEnvironment>((circuit, miljö) => circuit.DetailedErrors = miljö.IsDevelopment());
        // Swedish letters as themselves, not as entities; what HTML must have encoded is still encoded.
        services.Configure<WebEncoderOptions>(val => val.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddCascadingAuthenticationState();
        services.AddSingleton<Sändning>();
        services.AddScoped<ISändare, Sändare>();
        services.AddAuthorization(Policyer.Lägg);
        services.AddScoped<IAuthorizationHandler, FårSkickaHandler>();
        services.AddHealthChecks();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Överlämningar>();
        services.AddScoped<Överlämning>();
        services.AddScoped<Länkinloggning>();
        services.AddSingleton<Importjobben>();
        services.AddSingleton<Features.Enkäter.Svara.Länktakt>();
        return services;
    }
}
