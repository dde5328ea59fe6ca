using Finsam.Infrastructure.Database.Start;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Database;

/// <summary>What the web and the command line do with the database: make it ready.</summary>
public static class Databas
{
    /// <summary>
    /// Makes the database ready: starts the local PostgreSQL if no connection string is given, makes what is missing, migrates.
    /// To be awaited before the first query; a second call does nothing. Several processes may do it at once.
    /// </summary>
    /// <param name="services">The root provider. Disposing it stops a local PostgreSQL that no other process uses.</param>
    /// <exception cref="DatabasException">It could not be done; the message is a sentence for whoever runs the server.</exception>
    public static Task FörberedAsync(IServiceProvider services, CancellationToken cancellationToken = default) =>
        services.GetRequiredService<DatabasStart>().FörberedAsync(cancellationToken);
}
