using System.IO.Compression;
using Finsam.Domain.Deltagare.Maskering;
using Npgsql;

namespace Finsam.Infrastructure.Deltagare;

/// <summary>What a mask holds for. A mask of another key is no help, since it may show what must be hidden.</summary>
/// <param name="Dataversion">The version of the deltagare.</param>
/// <param name="Insatser">A digest of which individinsatser there are, and when they run: that can change without an import.</param>
/// <param name="Gräns">The masking limit.</param>
internal sealed record Masknyckel(long Dataversion, string Insatser, int Gräns)
{
    private const string Fråga =
        """
        select version, (
          select coalesce(md5(string_agg(concat(kod, ' ', start, ' ', slut, ' ', avslutad), ';' order by id)), '') from insats where typ = 'individ'
        ) from dataversion
        """;

    /// <summary>As text, with the method: another version of the program may hide otherwise.</summary>
    public override string ToString() => FormattableString.Invariant($"{Maskerare.Metod}:{Dataversion}:{Gräns}:{Insatser}");

    /// <summary>The key of this moment, in one statement.</summary>
    public static async Task<Masknyckel> LäsAsync(NpgsqlConnection anslutning, int gräns, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand(Fråga, anslutning);
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);
        await rader.ReadAsync(cancellationToken);
        return new(rader.GetInt64(0), rader.GetString(1), gräns);
    }
}

/// <summary>Keeps masks in the database. Working one out takes from a second to half a minute; reading it takes milliseconds.</summary>
internal static class Masklager
{
    /// <summary>Advisory lock: one process works it out, the others wait and read. The number is "mask" in ASCII.</summary>
    private const long Lås = 0x6d61736b;

    /// <summary>The mask of the key, or <c>null</c>.</summary>
    public static async Task<Skydd?> LäsAsync(NpgsqlConnection anslutning, Masknyckel nyckel, CancellationToken cancellationToken)
    {
        await using var kommando = new NpgsqlCommand("select innehall from mask where nyckel = $1", anslutning) { Parameters = { new() { Value = nyckel.ToString() } } };
        if (await kommando.ExecuteScalarAsync(cancellationToken) is not byte[] innehåll)
        {
            return null;
        }

        await using var packat = new BrotliStream(new MemoryStream(innehåll), CompressionMode.Decompress);
        using var rad = new MemoryStream();
        await packat.CopyToAsync(rad, cancellationToken);
        rad.Position = 0;
        return Skydd.Läs(rad);
    }

    /// <summary>Keeps a mask and forgets those of earlier data, within the connection's transaction.</summary>
    public static async Task SkrivAsync(NpgsqlConnection anslutning, Masknyckel nyckel, Skydd skydd, CancellationToken cancellationToken)
    {
        using var innehåll = new MemoryStream();
        await using (var packat = new BrotliStream(innehåll, CompressionLevel.Fastest, leaveOpen: true))
        {
            skydd.Skriv(packat);
        }

        await using var kommando = new NpgsqlCommand(
            """
            with gamla as (delete from mask where dataversion < $2)
            insert into mask (nyckel, dataversion, innehall) values ($1, $2, $3) on conflict do nothing
            """,
            anslutning)
        {
            Parameters =
            {
                new() { Value = nyckel.ToString() },
                new() { Value = nyckel.Dataversion },
                new() { Value = innehåll.ToArray() },
            },
        };
        await kommando.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The mask of the key; works it out where no process has.</summary>
    public static async Task<Skydd> HämtaAsync(NpgsqlDataSource källa, Masknyckel nyckel, Skyddsunderlag underlag, CancellationToken cancellationToken)
    {
        await using var anslutning = await källa.OpenConnectionAsync(cancellationToken);
        if (await LäsAsync(anslutning, nyckel, cancellationToken) is { } färdigt)
        {
            return färdigt;
        }

        await using var transaktion = await anslutning.BeginTransactionAsync(cancellationToken);
        await using (var lås = new NpgsqlCommand($"select pg_advisory_xact_lock({Lås})", anslutning) { CommandTimeout = 0 })
        {
            await lås.ExecuteNonQueryAsync(cancellationToken);
        }

        if (await LäsAsync(anslutning, nyckel, cancellationToken) is { } annans)
        {
            return annans;
        }

        var skydd = Maskerare.Skydda(underlag, nyckel.Gräns);
        await SkrivAsync(anslutning, nyckel, skydd, cancellationToken);
        await transaktion.CommitAsync(cancellationToken);
        return skydd;
    }
}
