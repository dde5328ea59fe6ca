using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Uppföljning;
using Finsam.Application.Gemensamt;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>
/// Tells of uppföljning once a day, in every process where the web runs: they take turns, and what has been told of is not told again. A day on which no
/// process ran is made up for the next.
/// </summary>
internal sealed class Redovisningstjänst(IServiceScopeFactory omfång, TimeProvider klocka, ILogger<Redovisningstjänst> logg) : BackgroundService
{
    private static readonly TimeSpan Titt = TimeSpan.FromMinutes(15);
    private DateOnly? _klart;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (klocka.Idag() is var idag && _klart != idag && await RedovisaAsync(stoppingToken))
            {
                _klart = idag;
            }

            await Task.Delay(Titt, klocka, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> RedovisaAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = omfång.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
            return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RedovisaUppföljningarCommand(), cancellationToken)).Lyckades;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception fel)
        {
            logg.LogWarning(fel, "Uppföljning could not be told of; trying again in a while");
            return false;
        }
    }
}
