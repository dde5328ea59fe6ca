using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Infrastructure.Rapporter.Excel;
using Finsam.Infrastructure.Rapporter.Word;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Rapporter;

/// <summary>Registers the writers of reports.</summary>
internal static class DependencyInjection
{
    /// <summary>Adds one <see cref="IPmskrivare"/> per kind of file.</summary>
    public static IServiceCollection AddRapporter(this IServiceCollection services)
    {
        services.AddScoped<IPmskrivare, PmJson>();
        services.AddScoped<IPmskrivare, PmWord>();
        services.AddScoped<IPmskrivare, PmExcel>();
        services.AddSingleton<IWordskrivare, Wordskrivare>();
        services.AddSingleton<IKalkylskrivare, Kalkylskrivare>();
        return services;
    }
}
