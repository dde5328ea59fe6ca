using System.Collections.Concurrent;
using Finsam.Application.Gemensamt;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Finsam.Infrastructure.Gemensamt;

/// <summary>
/// Hears, over one connection of the process's own, when this or another process has changed the settings or what pages show. Runs where the web runs;
/// a command reads once.
/// </summary>
internal sealed class Databaslyssnare(
    NpgsqlDataSource källa,
    IInställningskälla inställningar,
    Ändringskälla ändringar,
    TimeProvider klocka,
    ILogger<Databaslyssnare> logg) : BackgroundService
{
    private const string Inställningskanal = "finsam_installning";
    private const string Ändringskanal = "finsam_andring";
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
                // The database is away, or the line broke: all is read again as soon as it is back, since a message may have been missed.
                if (_hör)
                {
                    logg.LogWarning("The database cannot be listened to ({Fel}); trying until it can", fel.GetType().Name);
                }

                _hör = false;
                await Task.Delay(Paus, klocka, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LyssnaAsync(CancellationToken cancellationToken)
    {
        var hörda = new ConcurrentQueue<(string Kanal, string Text)>();
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);
        anslutning.Notification += (_, ord) => hörda.Enqueue((ord.Channel, ord.Payload));
        await using (var lyssna = new NpgsqlCommand($"listen {Inställningskanal}; listen {Ändringskanal}", anslutning))
        {
            await lyssna.ExecuteNonQueryAsync(cancellationToken);
        }

        await inställningar.LäsOmAsync(cancellationToken);
        _hör = true;
        ändringar.Meddela(Ändring.Allt);
        while (true)
        {
            // A message may also arrive with the answer to the question of life: so the queue is emptied whatever was waited for.
            if (!await anslutning.WaitAsync(Puls, cancellationToken))
            {
                await using var puls = new NpgsqlCommand("select 1", anslutning);
                await puls.ExecuteScalarAsync(cancellationToken);
            }

            await TömAsync(hörda, cancellationToken);
        }
    }

    private async Task TömAsync(ConcurrentQueue<(string Kanal, string Text)> hörda, CancellationToken cancellationToken)
    {
        var nya = new HashSet<(string Kanal, string Text)>();
        while (hörda.TryDequeue(out var ord))
        {
            nya.Add(ord);
        }

        // The settings first: what is read again because of a change is judged by those in force.
        if (nya.Any(ord => ord.Kanal == Inställningskanal))
        {
            await inställningar.LäsOmAsync(cancellationToken);
        }

        foreach (var (_, text) in nya.Where(ord => ord.Kanal == Ändringskanal))
        {
            ändringar.Meddela(text);
        }
    }
}
