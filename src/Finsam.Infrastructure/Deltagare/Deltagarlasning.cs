using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare.Maskering;
using Npgsql;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>Reads deltagare and their mask once for each version of the data, and keeps the latest.</summary>
internal sealed class Deltagarläsning(NpgsqlDataSource källa, IInställningskälla inställningar) : IDeltagarunderlag, IDisposable
{
    private readonly SemaphoreSlim _enIsänder = new(1);
    private Läst? _senast;

    public async Task<Deltagarunderlag> HämtaAsync(CancellationToken cancellationToken)
    {
        var gräns = inställningar.Nu.Maskeringsgräns;
        if (await GällandeAsync(gräns, cancellationToken) is { } gällande)
        {
            return gällande;
        }

        // Whoever waits here holds no connection: the one who works needs them.
        await _enIsänder.WaitAsync(cancellationToken);
        try
        {
            return await GällandeAsync(gräns, cancellationToken) ?? await LäsAsync(gräns, cancellationToken);
        }
        finally
        {
            _enIsänder.Release();
        }
    }

    public void Dispose() => _enIsänder.Dispose();

    /// <summary>What was read last, if it still holds.</summary>
    private async Task<Deltagarunderlag?> GällandeAsync(int gräns, CancellationToken cancellationToken)
    {
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);
        var nyckel = await Masknyckel.LäsAsync(anslutning, gräns, cancellationToken);
        return _senast is { } senast && senast.Nyckel == nyckel ? senast.Underlag : null;
    }

    private async Task<Deltagarunderlag> LäsAsync(int gräns, CancellationToken cancellationToken)
    {
        var (nyckel, underlag) = await LäsUnderlagAsync(gräns, cancellationToken);
        var skydd = await Masklager.HämtaAsync(källa, nyckel, underlag, cancellationToken);
        var läst = new Läst(nyckel, Deltagarunderlag.Av(underlag, skydd));
        _senast = läst;
        return läst.Underlag;
    }

    private async Task<(Masknyckel Nyckel, Skyddsunderlag Underlag)> LäsUnderlagAsync(int gräns, CancellationToken cancellationToken)
    {
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);

        // The key and what is read belong to the same moment.
        await using var transaktion = await anslutning.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        return (await Masknyckel.LäsAsync(anslutning, gräns, cancellationToken), await Underlagsfråga.LäsAsync(anslutning, cancellationToken));
    }

    private sealed record Läst(Masknyckel Nyckel, Deltagarunderlag Underlag);
}
