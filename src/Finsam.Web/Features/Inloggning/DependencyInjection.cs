using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.MittKonto;
using Microsoft.AspNetCore.Components.Authorization;

namespace Finsam.Web.Features.Inloggning;

/// <summary>Registers logging in and "Mitt konto".</summary>
internal static class DependencyInjection
{
    /// <summary>After the pages: the circuits' own provider of who is logged in is replaced.</summary>
    public static IServiceCollection AddFinsamInloggning(this IServiceCollection services)
    {
        services.AddScoped<Användarläsare>();
        services.AddScoped<IAnvändarläsare>(provider => provider.GetRequiredService<Användarläsare>());
        services.AddScoped<AuthenticationStateProvider, Kretsvakt>();
        services.AddScoped<Kontosession>();
        services.AddInloggningstakt();
        return services;
    }
}
