using Microsoft.Extensions.Configuration;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>Where the program's own cluster lives and how it runs.</summary>
internal sealed record LokalInställningar
{
    /// <summary>The data folder; the cluster and its socket are subfolders of it.</summary>
    public required string Mapp { get; init; }

    /// <summary>No durability: for tests and nothing else.</summary>
    public bool Snabb { get; init; }

    /// <summary>Where Debian keeps its PostgreSQL versions, one folder each.</summary>
    public string Versionsrot { get; init; } = Standardrot;

    /// <summary>Where else to look, as in the environment variable PATH.</summary>
    public string Sökväg { get; init; } = Standardsökväg;

    /// <summary>Debian's.</summary>
    public static string Standardrot => "/usr/lib/postgresql";

    /// <summary>This process's.</summary>
    public static string Standardsökväg => Environment.GetEnvironmentVariable("PATH") ?? "";

    /// <summary>From <c>Finsam:Lokal:Mapp</c> and <c>Finsam:Lokal:Snabb</c>.</summary>
    public static LokalInställningar Från(IConfiguration configuration)
    {
        var mapp = configuration["Finsam:Lokal:Mapp"];
        return new()
        {
            Mapp = string.IsNullOrWhiteSpace(mapp) ? StandardMapp() : mapp,
            Snabb = configuration["Finsam:Lokal:Snabb"] is { } snabb && bool.TryParse(snabb, out var på) && på,
        };
    }

    private static string StandardMapp()
    {
        if (Environment.IsPrivilegedProcess)
        {
            return "/var/lib/finsam";
        }

        // $XDG_DATA_HOME, or ~/.local/share. Empty for a service user without a home.
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0
            ? Path.Combine(data, "finsam")
            : throw new DatabasException("Användaren har ingen hemmapp: ange databasens mapp med Finsam__Lokal__Mapp.");
    }
}
