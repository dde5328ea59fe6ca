using Microsoft.Extensions.Logging;
using Npgsql;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>
/// The program's own PostgreSQL, used where no connection string is given. Any number of processes may use one data folder at once:
/// the first starts the cluster, the last one out stops it, and one that is killed leaves it running for the next.
/// </summary>
internal sealed class LokalPostgres : IAsyncDisposable
{
    private readonly Kluster _kluster;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _slut = new();
    private readonly Task _vakt;
    private Närvaro _närvaro;

    private LokalPostgres(Kluster kluster, Närvaro närvaro, ILogger logger)
    {
        _kluster = kluster;
        _närvaro = närvaro;
        _logger = logger;
        _vakt = Task.Run(VaktaAsync);
    }

    /// <summary>Makes the cluster if there is none and starts it if it does not run.</summary>
    /// <exception cref="DatabasException">It could not be done.</exception>
    public static async Task<LokalPostgres> StartaAsync(LokalInställningar inställningar, ILogger logger, CancellationToken cancellationToken)
    {
        var kluster = new Kluster(inställningar);
        try
        {
            Directory.CreateDirectory(kluster.Mapp.Rot);
        }
        catch (Exception orsak) when (orsak is IOException or UnauthorizedAccessException)
        {
            throw new DatabasException($"Databasens mapp {kluster.Mapp.Rot} kunde inte skapas: välj en annan med Finsam__Lokal__Mapp.", orsak);
        }

        using var lås = await Fillås.TaAsync(kluster.Mapp.Lås, cancellationToken);
        await kluster.SkapaAsync(cancellationToken);
        await kluster.StartaAsync(cancellationToken);
        return new(kluster, await Närvaro.ÖppnaAsync(kluster, cancellationToken), logger);
    }

    /// <summary>A connection to the cluster, without pooling unless the caller turns it on.</summary>
    public NpgsqlConnectionStringBuilder Anslutning(string roll, string databas) => _kluster.Anslutning(roll, databas);

    public async ValueTask DisposeAsync()
    {
        if (_slut.IsCancellationRequested)
        {
            return;
        }

        await _slut.CancelAsync();
        await _vakt;
        using var lås = await Fillås.TaAsync(_kluster.Mapp.Lås, CancellationToken.None);
        var sist = await ÄrSistAsync();
        await _närvaro.DisposeAsync();
        if (sist)
        {
            await _kluster.StoppaAsync(CancellationToken.None);
        }

        _slut.Dispose();
    }

    private async Task<bool> ÄrSistAsync()
    {
        try
        {
            return !await _närvaro.FinnsFlerAsync(CancellationToken.None);
        }
        catch (Exception borta) when (borta is NpgsqlException or InvalidOperationException)
        {
            // The cluster is gone or going: whoever comes next finds out.
            return false;
        }
    }

    // Without it, a crash of PostgreSQL would leave a running program without a database, or let another process stop it under our feet.
    private async Task VaktaAsync()
    {
        while (!_slut.IsCancellationRequested)
        {
            try
            {
                await _närvaro.VäntaPåBrottAsync(_slut.Token);
                _logger.LogWarning("Databasen svarar inte längre och startas om.");
                await Task.Delay(200, _slut.Token);
                if (_kluster.Mapp.Version() is null)
                {
                    _logger.LogCritical("Databasens mapp {Mapp} är borta.", _kluster.Mapp.Rot);
                    return;
                }

                using var lås = await Fillås.TaAsync(_kluster.Mapp.Lås, _slut.Token);
                await _kluster.StartaAsync(_slut.Token);
                var ny = await Närvaro.ÖppnaAsync(_kluster, _slut.Token);
                await _närvaro.DisposeAsync();
                _närvaro = ny;
            }
            catch (OperationCanceledException) when (_slut.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fel) when (fel is DatabasException or NpgsqlException or IOException)
            {
                _logger.LogError(fel, "Databasen kunde inte startas om; nytt försök om fem sekunder.");
                await Task.Delay(5000, _slut.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
