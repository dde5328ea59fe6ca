using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// The codes of an authenticator app (RFC 6238), each good for once: the framework's accept the same code for as long as it is in its window, so
/// whoever saw it being typed could use it too. Here turning two-factor on and logging in both end.
/// </summary>
internal sealed class Engångskoder(NpgsqlDataSource källa, TimeProvider klocka) : AuthenticatorTokenProvider<Konto>
{
    private const int Sekunder = 30;
    private const int Siffror = 6;

    /// <summary>How many steps a phone's clock may be wrong, as in the framework.</summary>
    private const int Fönster = 2;

    private const string Alfabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Konto> manager, Konto user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } nyckel
            || token.Length != Siffror || !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var kod))
        {
            return false;
        }

        var (hemlighet, nu) = (Hemlighet(nyckel), klocka.GetUtcNow().ToUnixTimeSeconds() / Sekunder);
        var steg = Enumerable.Range(-Fönster, (2 * Fönster) + 1).Select(i => nu + i).Where(s => Kod(hemlighet, s) == kod).ToList();
        return steg.Count > 0 && await FörstaGångenAsync(user.Id, steg[^1]);
    }

    /// <summary>In one statement, so that of two who come with the same code at once, in whichever process, one is let in.</summary>
    private async Task<bool> FörstaGångenAsync(Guid konto, long steg)
    {
        await using var kommando = källa.CreateCommand("update konto set kodsteg = $2 where id = $1 and (kodsteg is null or kodsteg < $2)");
        kommando.Parameters.Add(new() { Value = konto });
        kommando.Parameters.Add(new() { Value = steg });
        return await kommando.ExecuteNonQueryAsync() == 1;
    }

    private static int Kod(byte[] hemlighet, long steg)
    {
        Span<byte> räknare = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(räknare, steg);
#pragma warning disable CA5350 // The apps use SHA-1.
        var hash = HMACSHA1.HashData(hemlighet, räknare);
#pragma warning restore CA5350
        return (int)((BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & 0x7FFF_FFFF) % 1_000_000);
    }

    /// <summary>From base32, as Identity keeps it.</summary>
    private static byte[] Hemlighet(string nyckel)
    {
        var ut = new List<byte>();
        var (buffert, bitar) = (0, 0);
        foreach (var värde in nyckel.ToUpperInvariant().Select(t => Alfabet.IndexOf(t, StringComparison.Ordinal)).Where(v => v >= 0))
        {
            buffert = ((buffert << 5) | värde) & 0xFFF;
            bitar += 5;
            if (bitar >= 8)
            {
                bitar -= 8;
                ut.Add((byte)(buffert >> bitar));
            }
        }

        return [.. ut];
    }
}
