using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Start;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>What a copy held.</summary>
/// <param name="Tabeller">How many tables.</param>
/// <param name="Rader">How many rows in all.</param>
/// <param name="Skapad">When the copy was made.</param>
public sealed record Kopiainnehåll(int Tabeller, long Rader, DateTimeOffset Skapad);

/// <summary>Copies the database to a file and reads it back, for whoever runs the server. Neither needs <see cref="Databas.FörberedAsync"/>, which would migrate.</summary>
public static class Säkerhetskopiering
{
    /// <summary>Copies the database to a new file, which nobody else can read. The program may run meanwhile.</summary>
    /// <param name="services">The root provider.</param>
    /// <param name="fil">The file to make.</param>
    /// <param name="förlopp">Hears in Swedish what is being done.</param>
    /// <exception cref="DatabasException">It could not be done; no file is left.</exception>
    public static async Task<Kopiainnehåll> SkrivAsync(IServiceProvider services, string fil, Action<string> förlopp, CancellationToken cancellationToken = default) =>
        Innehåll(await new Kopiering(services.GetRequiredService<DatabasStart>(), services.GetRequiredService<TimeProvider>()).SkrivAsync(fil, förlopp, cancellationToken));

    /// <summary>Reads a copy into an empty database, or in place of what a database holds, and checks that the same came back. An older copy is migrated.</summary>
    /// <param name="services">The root provider.</param>
    /// <param name="fil">The copy.</param>
    /// <param name="ersätt">The name of the database, when what it holds may be replaced.</param>
    /// <param name="förlopp">Hears in Swedish what is being done.</param>
    /// <exception cref="DatabasException">It could not be done; the message says whether anything has changed.</exception>
    public static async Task<Kopiainnehåll> ÅterläsAsync(
        IServiceProvider services, string fil, string? ersätt, Action<string> förlopp, CancellationToken cancellationToken = default) =>
        Innehåll(await new Återläsning(services.GetRequiredService<DatabasStart>(), services.GetRequiredService<TimeProvider>()).LäsInAsync(fil, ersätt, förlopp, cancellationToken));

    private static Kopiainnehåll Innehåll(Manifest manifest) => new(manifest.Tabeller.Count, manifest.Rader, manifest.Skapad);
}
