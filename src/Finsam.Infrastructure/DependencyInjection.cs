using Finsam.Application.Deltagare;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Ekonomi.Bokföring;
using Finsam.Application.Enkäter;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Application.Lärdomar;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Start;
using Finsam.Infrastructure.Deltagare;
using Finsam.Infrastructure.Deltagare.Registerfiler;
using Finsam.Infrastructure.Ekonomi;
using Finsam.Infrastructure.Enkäter;
using Finsam.Infrastructure.Gemensamt;
using Finsam.Infrastructure.Historik;
using Finsam.Infrastructure.Kvartalsrapporter;
using Finsam.Infrastructure.Lärdomar;
using Finsam.Infrastructure.Rapporter;
using Finsam.Infrastructure.Utbyte;
using Finsam.Infrastructure.Utbyte.Uppladdat;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
        services.AddScoped<IFinsamContext>(provider => provider.GetRequiredService<FinsamContext>());
        services.AddScoped<IFinsamLager, FinsamLager>();
        services.AddScoped<ILäslogg, Läslogg>();
        services.AddScoped<ILärdomssök, Lärdomssök>();
        var standard = Inställningsläsning.Läs(configuration);
        services.AddSingleton(provider => new Inställningskälla(standard, provider.GetRequiredService<DatabasStart>()));
        services.AddSingleton<IInställningskälla>(provider => provider.GetRequiredService<Inställningskälla>());
        services.AddSingleton<Ändringskälla>();
        services.AddSingleton<IÄndringskälla>(provider => provider.GetRequiredService<Ändringskälla>());
        services.AddHostedService<Databaslyssnare>();
        services.AddSingleton<IDeltagarunderlag, Deltagarläsning>();
        services.AddHostedService<Skattningstjänst>();
        services.AddSingleton<ICsvläsare, Csvläsare>();
        services.AddSingleton<IRegisterfilläsare, Registerfilläsare>();
        services.AddScoped<IEkonomiskrivare, Ekonomiskrivare>();
        services.AddScoped<IImportlager, Importlager>();
        services.AddScoped<IImporthistorik, Importhistorik>();
        services.AddSingleton(new Uppladdningsrum(configuration["Finsam:Import:Mapp"] ?? Uppladdningsrum.Vanligt));
        services.AddSingleton<Exportläsning>();
        services.AddSingleton<IExport, Export>();
        services.AddSingleton<IExportskrivare, Exportzip>();
        services.AddSingleton<IExportskrivare, Exportbok>();
        services.AddRapporter(configuration["Finsam:Pdf:Soffice"]);
        services.AddPåminnelser(configuration);
        services.AddHostedService<Redovisningstjänst>();
        services.AddSingleton<IEnkätsvarare, Enkätsvarare>();
        services.AddSingleton<IEnkätnycklar>(provider => new Enkätnycklar(configuration, provider.GetRequiredService<ILogger<Enkätnycklar>>()));
        services.AddHostedService<Enkättjänst>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }
}
