using System.Text;
using Finsam.Infrastructure.Database;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>A session that takes a script and answers questions in between, all in one transaction. Disposed of before the end, it has done nothing.</summary>
internal sealed class Psql(Pgprocess process) : IAsyncDisposable
{
    private const string Klart = "finsam-klart";

    /// <summary>Starts the session and its transaction.</summary>
    public static async Task<Psql> BörjaAsync(string program, IReadOnlyDictionary<string, string> miljö, CancellationToken cancellationToken)
    {
        // The context of a fault would quote the row that it happened in.
        string[] argument = ["-X", "-q", "-A", "-t", "-w", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=terse", "-v", "SHOW_CONTEXT=never", "-f", "-"];
        var psql = new Psql(Pgprocess.Starta(program, argument, miljö));
        await psql.KörAsync("set client_min_messages = warning; begin;", cancellationToken);
        return psql;
    }

    /// <summary>Runs statements and waits until they are done.</summary>
    /// <returns>The lines that they answered with.</returns>
    /// <exception cref="DatabasException">One of them failed; the session is over.</exception>
    public async Task<IReadOnlyList<string>> KörAsync(string sql, CancellationToken cancellationToken)
    {
        await SkrivAsync(Encoding.UTF8.GetBytes($"{sql}\n;\n\\echo {Klart}\n"), cancellationToken);
        var rader = new List<string>();
        while (await process.Ut.ReadLineAsync(cancellationToken) is { } rad)
        {
            if (rad == Klart)
            {
                return rader;
            }

            rader.Add(rad);
        }

        throw await process.FelAsync();
    }

    /// <summary>A piece of a script that is too long to hold.</summary>
    /// <exception cref="DatabasException">It failed; the session is over.</exception>
    public async Task SkrivAsync(ReadOnlyMemory<byte> script, CancellationToken cancellationToken)
    {
        try
        {
            await process.In.WriteAsync(script, cancellationToken);
            await process.In.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            throw await process.FelAsync();
        }
    }

    /// <summary>Keeps what was done.</summary>
    public async Task BekräftaAsync(CancellationToken cancellationToken)
    {
        await KörAsync("commit", cancellationToken);
        process.In.Close();
        await process.SlutaAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
