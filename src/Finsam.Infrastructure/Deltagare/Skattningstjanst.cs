using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Skattning;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>Has the självskattningar of each half-year worked out when their day has come. Runs where the web runs; that it is done once, the use case sees to.</summary>
internal sealed class Skattningstjänst(IServiceScopeFactory omfång, TimeProvider klocka, ILogger<Skattningstjänst> logg) : BackgroundService
{
    private static readonly TimeSpan Titt = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await FastställAsync(stoppingToken);
            await Task.Delay(Titt, klocka, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FastställAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = omfång.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
            if (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new FastställSkattningarCommand(), cancellationToken) is > 0 and var antal)
            {
                logg.LogInformation("Self-ratings worked out: {Antal}", antal);
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops.
        }
        catch (Exception fel)
        {
            logg.LogWarning(fel, "The self-ratings could not be worked out; trying again in an hour");
        }
    }
}
