using Finsam.Infrastructure.Database.Start;
using Finsam.Infrastructure.Gemensamt;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Database;

/// <summary>What the web and the command line do with the database: make it ready.</summary>
public static class Databas
{
    /// <summary>
    /// Makes the database ready: starts the local PostgreSQL if no connection string is given, makes what is missing, migrates, reads the settings.
    /// To be awaited before the first query; a second call only reads the settings again. Several processes may do it at once.
    /// </summary>
    /// <param name="services">The root provider. Disposing it stops a local PostgreSQL that no other process uses.</param>
    /// <exception cref="DatabasException">It could not be done; the message is a sentence for whoever runs the server.</exception>
    public static async Task FörberedAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        await services.GetRequiredService<DatabasStart>().FörberedAsync(cancellationToken);
        await services.GetRequiredService<Inställningskälla>().BörjaAsync(cancellationToken);
    }
}
