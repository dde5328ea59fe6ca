using Finsam.Application.Behörighet;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Infrastructure.Konton;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Finsam.Infrastructure.Kvartalsrapporter;

/// <summary>Registers the reminders.</summary>
internal static class PåminnelserDependencyInjection
{
    public static IServiceCollection AddPåminnelser(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Epostinställningar.Läs(configuration));
        services.AddSingleton<IPost, Post>();
        services.AddSingleton<IUtskickslogg, Utskickslogg>();
        services.TryAddSingleton<IUppdragsläsare, Uppdragsläsare>();
        services.AddHostedService<Påminnelsetjänst>();
        return services;
    }
}
