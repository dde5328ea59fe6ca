namespace Finsam.Web;

/// <summary>Where settings come from: appsettings beside the program, then environment variables.</summary>
internal static class Konfiguration
{
    /// <summary>For the command line; the web adds the same sources through its builder.</summary>
    public static IConfigurationRoot Läs() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
