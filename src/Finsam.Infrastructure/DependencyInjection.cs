using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Start;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Finsam.Infrastructure;

/// <summary>How the rest of the program gets what this project holds.</summary>
public static class DependencyInjection
{
    /// <summary>Registers it all. <see cref="Databas.FörberedAsync"/> must run before the first query.</summary>
    public static IServiceCollection AddFinsamInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => new DatabasStart(configuration, provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(provider => provider.GetRequiredService<DatabasStart>().Källa);
        services.AddDbContext<FinsamContext>((provider, options) => FinsamContextOptions.Konfigurera(options, provider.GetRequiredService<NpgsqlDataSource>()));
        return services;
    }
}
