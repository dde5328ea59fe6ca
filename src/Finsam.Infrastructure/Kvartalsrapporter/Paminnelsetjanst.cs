using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Kvartalsrapporter;

/// <summary>
/// Sends the reminders of each day, from a given hour. Runs in every process where the web runs: the log in the database sees to it that nobody gets two.
/// A process that starts later the same day catches up.
/// </summary>
internal sealed class Påminnelsetjänst(IServiceScopeFactory omfång, Epostinställningar inställningar, TimeProvider klocka, ILogger<Påminnelsetjänst> logg) : BackgroundService
{
    /// <summary>Nobody is reminded in the evening: a server that has been away the whole day waits for the next one.</summary>
    private const int Kväll = 21;

    private static readonly TimeSpan Titt = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Omförsök = TimeSpan.FromMinutes(15);
    private DateOnly? _klart;
    private DateTimeOffset _tidigast = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var (nu, lokalt) = (klocka.GetUtcNow(), klocka.GetUtcNow().Lokalt());
            if (lokalt.Hour >= inställningar.Timme && lokalt.Hour < Math.Max(Kväll, inställningar.Timme + 1) && _klart != klocka.Idag() && nu >= _tidigast)
            {
                _tidigast = nu + Omförsök;
                await SkickaAsync(klocka.Idag(), stoppingToken);
            }

            await Task.Delay(Titt, klocka, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SkickaAsync(DateOnly idag, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = omfång.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
            var resultat = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SkickaPåminnelserCommand(), cancellationToken);
            _klart = resultat.Fel == 0 ? idag : null;
            if (resultat != new Utskicksresultat(0, 0, 0))
            {
                logg.LogInformation("Reminders: {Skickade} sent, {Fel} failed, {Oklara} not known", resultat.Skickade, resultat.Fel, resultat.Oklara);
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops. What was on its way has been written down, or stands in the log as not known.
        }
        catch (Exception fel)
        {
            logg.LogWarning(fel, "The reminders could not be sent; trying again in a while");
        }
    }
}
