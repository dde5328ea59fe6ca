using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Finsam.Testing.Epost;

/// <summary>A mail that the server took.</summary>
/// <param name="Till">The address in the envelope.</param>
/// <param name="Innehåll">Headers and body as they came.</param>
public sealed record Provbrev(string Till, string Innehåll)
{
    /// <summary>The parts of the body, decoded: plain text and HTML.</summary>
    public string Läst => string.Concat(Innehåll.Split("\r\n\r\n").Select(del => Avkoda(del.Split("\r\n--")[0])));

    private static string Avkoda(string del)
    {
        var utan = string.Concat(del.Where(tecken => !char.IsWhiteSpace(tecken)));
        try
        {
            return utan.Length > 0 ? Encoding.UTF8.GetString(Convert.FromBase64String(utan)) + "\n" : "";
        }
        catch (FormatException)
        {
            return del;
        }
    }
}

/// <summary>A mail server on this machine that speaks enough SMTP (RFC 5321) to be sent to, and behaves as badly as a test wants.</summary>
public sealed class Provpostserver : IAsyncDisposable
{
    private readonly TcpListener _lyssnare = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _slut = new();
    private readonly Task _tjänst;

    /// <summary>Starts it, on a free port.</summary>
    public Provpostserver()
    {
        _lyssnare.Start();
        Port = ((IPEndPoint)_lyssnare.LocalEndpoint).Port;
        _tjänst = TaEmotAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>What it has taken.</summary>
    public ConcurrentQueue<Provbrev> Brev { get; } = new();

    /// <summary>What to answer to a recipient, instead of yes.</summary>
    public Func<string, string?> Nekar { get; set; } = _ => null;

    /// <summary>Takes the mail, and breaks the line instead of saying so.</summary>
    public bool BryterEfterBrevet { get; set; }

    /// <summary>Held as long as the test wants before a mail is answered.</summary>
    public Func<Task> Väntar { get; set; } = () => Task.CompletedTask;

    /// <summary>The configuration that sends to it.</summary>
    public IReadOnlyDictionary<string, string?> Inställningar => new Dictionary<string, string?>
    {
        ["Finsam:Epost:Server"] = "127.0.0.1",
        ["Finsam:Epost:Port"] = $"{Port}",
        ["Finsam:Epost:Tls"] = "false",
        ["Finsam:Epost:Avsandare"] = "finsam@example.com",
        ["Finsam:Adress"] = "https://finsam.exempel.se",
    };

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_slut.IsCancellationRequested)
        {
            return;
        }

        await _slut.CancelAsync();
        _lyssnare.Stop();
        await _tjänst;
    }

    private async Task TaEmotAsync()
    {
        try
        {
            while (true)
            {
                _ = SamtalaAsync(await _lyssnare.AcceptTcpClientAsync(_slut.Token));
            }
        }
        catch (Exception) when (_slut.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    private async Task SamtalaAsync(TcpClient klient)
    {
        try
        {
            using (klient)
            {
                await SamtalaAsync(klient.GetStream());
            }
        }
        catch (Exception fel) when (fel is IOException or ObjectDisposedException)
        {
            // Whoever sends has gone.
        }
    }

    private async Task SamtalaAsync(NetworkStream ström)
    {
        using var läsare = new StreamReader(ström, Encoding.UTF8);
        var till = "";
        await SvaraAsync(ström, "220 prov");
        while (await läsare.ReadLineAsync() is { } rad)
        {
            var ord = rad.Split(' ', ':')[0].ToUpperInvariant();
            if (ord == "RCPT")
            {
                till = rad.Split('<', '>')[1];
                await SvaraAsync(ström, Nekar(till) ?? "250 ja");
            }
            else if (ord == "DATA")
            {
                await SvaraAsync(ström, "354 skriv");
                Brev.Enqueue(new(till, await LäsBrevAsync(läsare)));
                await Väntar();
                if (BryterEfterBrevet)
                {
                    return;
                }

                await SvaraAsync(ström, "250 mottaget");
            }
            else
            {
                await SvaraAsync(ström, ord switch { "QUIT" => "221 hej", "EHLO" or "HELO" or "MAIL" or "RSET" => "250 ja", _ => "502 nej" });
            }
        }
    }

    private static async Task<string> LäsBrevAsync(StreamReader läsare)
    {
        var brev = new StringBuilder();
        while (await läsare.ReadLineAsync() is { } rad and not ".")
        {
            brev.Append(rad.StartsWith("..", StringComparison.Ordinal) ? rad[1..] : rad).Append("\r\n");
        }

        return brev.ToString();
    }

    private static async Task SvaraAsync(NetworkStream ström, string svar) => await ström.WriteAsync(Encoding.ASCII.GetBytes(svar + "\r\n"));
}
