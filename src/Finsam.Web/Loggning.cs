using Serilog;
using Serilog.Events;

namespace Finsam.Web;

/// <summary>Logging: to standard error, never a value that a user typed, never personal data.</summary>
internal static class Loggning
{
    /// <summary>Adds Serilog.</summary>
    /// <param name="kommandorad">Only warnings and worse, so that a command's own words stand out.</param>
    public static ILoggingBuilder AddFinsam(this ILoggingBuilder loggning, bool kommandorad)
    {
        var logg = new LoggerConfiguration()
            .MinimumLevel.Is(kommandorad ? LogEventLevel.Warning : LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", kommandorad ? LogEventLevel.Warning : LogEventLevel.Information)
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            .CreateLogger();
        return loggning.ClearProviders().AddSerilog(logg, dispose: true);
    }
}
