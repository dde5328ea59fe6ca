namespace Finsam.Web.Kommandorad;

/// <summary>Says on standard error what a command is doing, when it takes over a second.</summary>
internal sealed class Förlopp : IAsyncDisposable
{
    private readonly CancellationTokenSource _slut = new();
    private readonly Task _skriver;
    private volatile string _nu = "";

    public Förlopp(TextWriter till) => _skriver = SkrivAsync(till);

    /// <summary>What is being done from now on.</summary>
    public void Säg(string vad) => _nu = vad;

    public async ValueTask DisposeAsync()
    {
        await _slut.CancelAsync();
        await _skriver;
        _slut.Dispose();
    }

    private async Task SkrivAsync(TextWriter till)
    {
        using var klocka = new PeriodicTimer(TimeSpan.FromSeconds(1));
        var sagt = "";
        try
        {
            while (await klocka.WaitForNextTickAsync(_slut.Token))
            {
                if (_nu != sagt)
                {
                    await till.WriteLineAsync(sagt = _nu);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Done.
        }
    }
}
