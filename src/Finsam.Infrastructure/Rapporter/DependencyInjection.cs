using Finsam.Application.Arkiv;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Infrastructure.Rapporter.Excel;
using Finsam.Infrastructure.Rapporter.Word;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Rapporter;

/// <summary>Registers the writers of reports.</summary>
internal static class DependencyInjection
{
    /// <summary>Adds one <see cref="IPmskrivare"/> per kind of file, and the others.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="soffice">Path of LibreOffice's program, or <c>null</c> to look for it.</param>
    public static IServiceCollection AddRapporter(this IServiceCollection services, string? soffice = null)
    {
        services.AddScoped<IPmskrivare, PmJson>();
        services.AddScoped<IPmskrivare, PmWord>();
        services.AddScoped<IPmskrivare, PmExcel>();
        services.AddSingleton<IWordskrivare, Wordskrivare>();
        services.AddSingleton<IPdfskrivare>(p => new LibreOffice(soffice, TimeSpan.FromMinutes(1), p.GetRequiredService<ILogger<LibreOffice>>()));
        services.AddSingleton<IKalkylskrivare, Kalkylskrivare>();
        return services;
    }
}
