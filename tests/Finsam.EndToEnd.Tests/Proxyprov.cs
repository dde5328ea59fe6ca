using System.Net;
using System.Net.Sockets;

namespace Finsam.EndToEnd.Tests;

/// <summary>A proxy in front of two processes: everyone goes to the first as long as it answers, then to the second.</summary>
internal sealed class Proxyprov : IAsyncDisposable
{
    private readonly TcpListener _lyssnare = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _slut = new();
    private readonly Task _tarEmot;

    public Proxyprov(params Uri[] processer)
    {
        _lyssnare.Start();
        Adress = $"http://127.0.0.1:{((IPEndPoint)_lyssnare.LocalEndpoint).Port}";
        _tarEmot = TaEmotAsync(processer);
    }

    public string Adress { get; }

    public async ValueTask DisposeAsync()
    {
        await _slut.CancelAsync();
        _lyssnare.Dispose();
        await _tarEmot;
        _slut.Dispose();
    }

    private async Task TaEmotAsync(Uri[] processer)
    {
        try
        {
            while (true)
            {
                _ = FörmedlaAsync(await _lyssnare.AcceptTcpClientAsync(_slut.Token), processer);
            }
        }
        catch (Exception slut) when (slut is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Done.
        }
    }

    private async Task FörmedlaAsync(TcpClient besökare, Uri[] processer)
    {
        using var _ = besökare;
        foreach (var adress in processer)
        {
            using var process = new TcpClient();
            try
            {
                await process.ConnectAsync(adress.Host, adress.Port, _slut.Token);
            }
            catch (SocketException)
            {
                continue;
            }

            try
            {
                var (ut, åter) = (besökare.GetStream(), process.GetStream());
                await Task.WhenAny(ut.CopyToAsync(åter, _slut.Token), åter.CopyToAsync(ut, _slut.Token));
            }
            catch (IOException)
            {
                // One of them has gone: so has the other.
            }

            return;
        }
    }
}
