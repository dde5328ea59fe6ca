using Finsam.Application.Arkiv;
using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Gallring;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Ekonomi;
using Finsam.Application.Ekonomi.Bokföring;
using Finsam.Application.Enkäter;
using Finsam.Application.Förbund;
using Finsam.Application.Gemensamt;
using Finsam.Application.Indikatorer.Import;
using Finsam.Application.Insatser;
using Finsam.Application.Insatsrapporter;
using Finsam.Application.Insatsrapporter.Fakta;
using Finsam.Application.Konton;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Kvartalsrapporter.Kalender;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Application.Lokusgrupper.Ledamöter;
using Finsam.Application.Lokusgrupper.Möten;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Sammanfattningar;
using Finsam.Application.Styrgrupper;
using Finsam.Application.Styrkorten;
using Finsam.Application.Utbyte;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    /// <summary>Adds the mediator, every handler and validator of this assembly, and around them access control, then validation.</summary>
    public static IServiceCollection AddFinsamApplication(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Behörighetskontroll<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Validering<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Personnummervakt<,>));
        services.AddScoped<Användarkontext>();
        services.AddScoped<Inställningsbild>();
        services.AddTransient(provider => provider.GetRequiredService<Inställningsbild>().Nu);
        services.AddTransient(provider => provider.GetRequiredService<Inställningsbild>().Nu.Ord);
        services.AddScoped<Insatsläge>();
        services.AddScoped<Senasteperiod>();
        services.AddScoped<Sammanfattningsläsning>();
        services.AddScoped<Handlingsskrivare>();
        services.AddScoped<Målregister>();
        services.AddScoped<Inställningsändring>();
        services.AddScoped<Kontoregister>();
        services.AddScoped<Styrgruppsregister>();
        services.AddScoped<Ledamotsregister>();
        services.AddScoped<Möteskretsar>();
        services.AddScoped<Mötesbesluten>();
        services.AddScoped<Möteskalender>();
        services.AddScoped<Inläsning>();
        services.AddScoped<Rapportunderlag>();
        services.AddScoped<Rapportregister>();
        services.AddScoped<Rapportfaktaläsning>();
        services.AddScoped<Mallregister>();
        services.AddScoped<Rapportuppgifter>();
        services.AddScoped<Insatsrapportarkiv>();
        services.AddScoped<Undertecknarrätt>();
        services.AddScoped<Förrarapport>();
        services.AddScoped<Publicering>();
        services.AddScoped<Utkastframsteg>();
        services.AddScoped<Anståndsunderlag>();
        services.AddScoped<Rapportlista>();
        services.AddScoped<Påminnelsebrev>();
        services.AddScoped<IKalender, Kalenderläsning>();
        services.AddScoped<Påminnelseutskick>();
        services.AddScoped<Postgång>();
        services.AddScoped<Deltagarregister>();
        services.AddScoped<Uppföljningsuppgifter>();
        services.AddScoped<Gallringsläsning>();
        services.AddScoped<Importunderlag>();
        services.AddScoped<Enkätimport>();
        services.AddScoped<Uppgiftsläsning>();
        services.AddScoped<Diarieföring>();
        services.AddScoped<Bokföringsunderlag>();
        services.AddScoped<Avvikelseregister>();
        services.AddScoped<Förslagsläsning>();
        services.AddScoped<Avvikelselista>();
        services.AddScoped<Ekonomiunderlag>();
        services.AddScoped<Medelsläsning>();
        services.AddScoped<Rekvisitionslista>();
        services.AddScoped<Rekvisitionsuppgifter>();
        services.AddScoped<Lyftaavvikelser>();
        services.AddScoped<Pmläsning>();
        services.AddScoped<Arkivering>();
        services.AddScoped<Rapportarkiv>();
        services.AddScoped<Avvikelsekö>();
        services.AddScoped<Beslutsrätt>();
        services.AddScoped<Beslutsutskick>();
        services.AddScoped<Enkätregister>();
        services.AddScoped<Enkätstängning>();
        services.AddScoped<Enkätbrev>();
        services.AddScoped<Styrkortsregister>();
        services.AddScoped<Styrkortsvärden>();
        services.AddScoped<Styrkortsläsning>();
        services.AddScoped<Enkätförslagen>();
        foreach (var handler in typeof(DependencyInjection).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false }))
        {
            foreach (var tjänst in handler.GetInterfaces().Where(ÄrTjänst))
            {
                services.AddScoped(tjänst, handler);
            }
        }

        return services;
    }

    private static bool ÄrTjänst(Type typ) =>
        typ.IsGenericType && (typ.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || typ.GetGenericTypeDefinition() == typeof(IValidator<>));
}
