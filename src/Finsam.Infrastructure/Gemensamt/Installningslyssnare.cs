using Finsam.Application.Gemensamt;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Finsam.Infrastructure.Gemensamt;

/// <summary>Hears when another process has changed the settings. Runs where the web runs; a command reads them once.</summary>
internal sealed class Inställningslyssnare(NpgsqlDataSource källa, IInställningskälla inställningar, TimeProvider klocka, ILogger<Inställningslyssnare> logg)
    : BackgroundService
{
    private static readonly TimeSpan Paus = TimeSpan.FromSeconds(1);

    /// <summary>How long a line may be silent before it is asked whether it still lives.</summary>
    private static readonly TimeSpan Puls = TimeSpan.FromSeconds(30);

    /// <summary>Whether the last try got through, so that an outage is told once.</summary>
    private bool _hör = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LyssnaAsync(stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fel)
            {
                // The database is away, or the line broke: it is read again as soon as it is back, since a message may have been missed.
                if (_hör)
                {
                    logg.LogWarning("The settings cannot be listened to ({Fel}); trying until they can", fel.GetType().Name);
                }

                _hör = false;
                await Task.Delay(Paus, klocka, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LyssnaAsync(CancellationToken cancellationToken)
    {
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);
        await using (var lyssna = new NpgsqlCommand("listen finsam_installning", anslutning))
        {
            await lyssna.ExecuteNonQueryAsync(cancellationToken);
        }

        await inställningar.LäsOmAsync(cancellationToken);
        _hör = true;
        while (true)
        {
            if (await anslutning.WaitAsync(Puls, cancellationToken))
            {
                await inställningar.LäsOmAsync(cancellationToken);
            }
            else
            {
                await using var puls = new NpgsqlCommand("select 1", anslutning);
                await puls.ExecuteScalarAsync(cancellationToken);
            }
        }
    }
}
