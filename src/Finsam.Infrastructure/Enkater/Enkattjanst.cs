using Finsam.Application.Behörighet;
using Finsam.Application.Enkäter;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Enkäter;

/// <summary>
/// Closes the rounds whose last day has been, in every process where the web runs: of several one is first, and to the others it is closed already. Until then the
/// day alone keeps answers out.
/// </summary>
internal sealed class Enkättjänst(IServiceScopeFactory omfång, TimeProvider klocka, ILogger<Enkättjänst> logg) : BackgroundService
{
    private static readonly TimeSpan Titt = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await StängAsync(stoppingToken);
            await Task.Delay(Titt, klocka, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task StängAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var id in await SändAsync(new FörfallnaEnkäterQuery(), cancellationToken))
            {
                if ((await SändAsync(new StängEnkätomgångCommand(id), cancellationToken)).Fel is { } fel)
                {
                    logg.LogWarning("A round whose last day has been could not be closed: {Kod}", fel.Kod);
                }
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops; the next one closes them.
        }
        catch (Exception fel)
        {
            logg.LogWarning(fel, "The rounds whose last day has been could not be closed; trying again in a while");
        }
    }

    private async Task<T> SändAsync<T>(IRequest<T> begäran, CancellationToken cancellationToken)
    {
        await using var scope = omfång.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(begäran, cancellationToken);
    }
}
