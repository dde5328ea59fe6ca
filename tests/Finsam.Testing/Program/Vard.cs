using Finsam.Application;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Infrastructure;
using Finsam.Infrastructure.Database;
using Finsam.Testing.Database;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Finsam.Testing.Program;

/// <summary>The program without its web: every request goes the same way as from a page, over a database of the test's own.</summary>
public sealed class Värd : IAsyncDisposable
{
    private readonly ServiceProvider _tjänster;
    private readonly bool _egenDatabas;

    private Värd(Testdatabas databas, bool egenDatabas, Minneslogg logg, ServiceProvider tjänster)
    {
        (Databas, Logg, _tjänster, _egenDatabas) = (databas, logg, tjänster, egenDatabas);
    }

    /// <summary>The database that the program uses.</summary>
    public Testdatabas Databas { get; }

    /// <summary>Everything that the program has logged, at every level.</summary>
    public Minneslogg Logg { get; }

    /// <summary>Starts over a database that is disposed of by someone else.</summary>
    /// <param name="databas">The database.</param>
    /// <param name="ändra">Replaces services.</param>
    /// <param name="inställningar">Settings besides the connection strings.</param>
    public static Task<Värd> StartaAsync(
        Testdatabas databas,
        Action<IServiceCollection>? ändra = null,
        IReadOnlyDictionary<string, string?>? inställningar = null) => StartaAsync(databas, false, ändra, inställningar);

    /// <summary>Starts over a new, empty database that goes with the host.</summary>
    /// <param name="ändra">Replaces services.</param>
    public static async Task<Värd> NyAsync(Action<IServiceCollection>? ändra = null) =>
        await StartaAsync(await Testkluster.SkapaDatabasAsync(), true, ändra, null);

    /// <summary>Sends a request in a scope of its own.</summary>
    /// <param name="begäran">The request.</param>
    /// <param name="som">Who asks; without it, whoever runs the server.</param>
    /// <param name="avbryt">Cancels.</param>
    public async Task<T> SändAsync<T>(IRequest<T> begäran, Användare? som = null, CancellationToken avbryt = default)
    {
        await using var omfång = _tjänster.CreateAsyncScope();
        omfång.ServiceProvider.GetRequiredService<Användarkontext>().Användare = som ?? Användare.Drift;
        return await omfång.ServiceProvider.GetRequiredService<IMediator>().Send(begäran, avbryt);
    }

    /// <summary>Works on the aggregates in a scope of its own, as a handler does.</summary>
    public async Task ArbetaAsync(Func<IFinsamLager, Task> arbete)
    {
        await using var omfång = _tjänster.CreateAsyncScope();
        omfång.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
        await arbete(omfång.ServiceProvider.GetRequiredService<IFinsamLager>());
    }

    /// <summary>Starts what runs in the background where the web runs, such as what listens for changed settings.</summary>
    public async Task StartaBakgrundenAsync()
    {
        foreach (var tjänst in _tjänster.GetServices<IHostedService>())
        {
            await tjänst.StartAsync(CancellationToken.None);
        }
    }

    /// <summary>Stops it again.</summary>
    public async Task StoppaBakgrundenAsync()
    {
        foreach (var tjänst in _tjänster.GetServices<IHostedService>())
        {
            await tjänst.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>One of the program's singletons.</summary>
    public T Tjänst<T>()
        where T : notnull => _tjänster.GetRequiredService<T>();

    /// <summary>Uses a service in a scope of its own, for what is done before there is a user.</summary>
    /// <typeparam name="TTjänst">The service.</typeparam>
    /// <typeparam name="T">What it answers.</typeparam>
    public async Task<T> MedAsync<TTjänst, T>(Func<TTjänst, Task<T>> gör)
        where TTjänst : notnull
    {
        await using var omfång = _tjänster.CreateAsyncScope();
        return await gör(omfång.ServiceProvider.GetRequiredService<TTjänst>());
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _tjänster.DisposeAsync();
        if (_egenDatabas)
        {
            await Databas.DisposeAsync();
        }
    }

    private static async Task<Värd> StartaAsync(
        Testdatabas databas,
        bool egenDatabas,
        Action<IServiceCollection>? ändra,
        IReadOnlyDictionary<string, string?>? inställningar)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([.. databas.Inställningar, .. inställningar ?? new Dictionary<string, string?>()]).Build();
        var logg = new Minneslogg();
        var services = new ServiceCollection()
            .AddLogging(loggning => loggning.SetMinimumLevel(LogLevel.Trace).AddProvider(logg))
            .AddSingleton<IConfiguration>(configuration)
            .AddFinsamApplication()
            .AddFinsamInfrastructure(configuration);
        ändra?.Invoke(services);
        var värd = new Värd(databas, egenDatabas, logg, services.BuildServiceProvider(validateScopes: true));
        try
        {
            await Infrastructure.Database.Databas.FörberedAsync(värd._tjänster);
            return värd;
        }
        catch
        {
            await värd.DisposeAsync();
            throw;
        }
    }
}
