using Finsam.Application.Gemensamt;

namespace Finsam.Web.Features.Gemensamt.Vyer;

/// <summary>
/// Has a page read again soon after what it shows has been changed: within half a second, at most twice a second, and never twice at once. The wait is
/// drawn by lot, so that a hundred open pages do not all ask the database in the same moment.
/// </summary>
internal sealed class Följning : IDisposable
{
    private static readonly TimeSpan Längst = TimeSpan.FromMilliseconds(500);
    private readonly IÄndringskälla _källa;
    private readonly TimeProvider _klocka;
    private readonly Func<Task> _läsOm;
    private readonly CancellationTokenSource _slut = new();
    private long? _senast;
    private int _hörda;

    /// <param name="källa">What tells of changes.</param>
    /// <param name="klocka">The clock of the waits.</param>
    /// <param name="läsOm">Reads again and shows it. Handles its own faults.</param>
    public Följning(IÄndringskälla källa, TimeProvider klocka, Func<Task> läsOm)
    {
        (_källa, _klocka, _läsOm) = (källa, klocka, läsOm);
        källa.Ändrat += Hör;
    }

    public void Dispose()
    {
        _källa.Ändrat -= Hör;
        _slut.Cancel();
        _slut.Dispose();
    }

    /// <summary>As if something had been changed now.</summary>
    public void LäsSnart()
    {
        // Whoever makes it one begins; the others are taken along.
        if (Interlocked.Increment(ref _hörda) == 1)
        {
            _ = Task.Run(LäsAsync);
        }
    }

    private void Hör(Ändring ändring)
    {
        if (ändring.RörRegistret)
        {
            LäsSnart();
        }
    }

    private async Task LäsAsync()
    {
        try
        {
            int med;
            do
            {
                await Task.Delay(Dröjsmål(), _klocka, _slut.Token);
                med = Volatile.Read(ref _hörda);
                await _läsOm();
                _senast = _klocka.GetTimestamp();
            }
            while (Interlocked.Add(ref _hörda, -med) > 0);
        }
        catch (Exception) when (_slut.IsCancellationRequested)
        {
            // The page is left.
        }
    }

    private TimeSpan Dröjsmål()
    {
        var lott = Längst * Random.Shared.NextDouble();
        var kvar = _senast is { } senast ? Längst - _klocka.GetElapsedTime(senast) : TimeSpan.Zero;
        return kvar > lott ? kvar : lott;
    }
}
