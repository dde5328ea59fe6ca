using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Finsam.Web;

/// <summary>Logging: to standard error, never a value that a user typed, never personal data.</summary>
internal static class Loggning
{
    private const string Rad = "{Timestamp:yyyy-MM-dd HH:mm:ss zzz} {Level:u3} {SourceContext:l}: {Message:lj}{NewLine}{" + Loggrensning.Undantag + ":l}";

    /// <summary>Adds Serilog.</summary>
    /// <param name="kommandorad">Only warnings and worse, so that a command's own words stand out.</param>
    public static ILoggingBuilder AddFinsam(this ILoggingBuilder loggning, bool kommandorad)
    {
        var logg = Inställd(kommandorad)
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, outputTemplate: Rad, formatProvider: CultureInfo.InvariantCulture)
            .CreateLogger();
        return loggning.ClearProviders().AddSerilog(logg, dispose: true);
    }

    /// <summary>The same log to a sink of one's own.</summary>
    internal static Logger Till(ILogEventSink mottagare) => Inställd(kommandorad: false).WriteTo.Sink(mottagare).CreateLogger();

    /// <summary>A line as it is written.</summary>
    internal static string Skriv(LogEvent händelse)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new Serilog.Formatting.Display.MessageTemplateTextFormatter(Rad, CultureInfo.InvariantCulture).Format(händelse, text);
        return text.ToString();
    }

    // The framework's own words about each request (with its address) are below Warning.
    private static LoggerConfiguration Inställd(bool kommandorad) => new LoggerConfiguration()
        .MinimumLevel.Is(kommandorad ? LogEventLevel.Warning : LogEventLevel.Information)
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", kommandorad ? LogEventLevel.Warning : LogEventLevel.Information)
        .Enrich.With<Loggrensning>();
}
