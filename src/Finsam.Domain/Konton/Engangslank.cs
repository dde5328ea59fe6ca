using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Konton;

/// <summary>Identity of an <see cref="Engångslänk"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct EngångslänkId(Guid Value);

/// <summary>What an <see cref="Engångslänk"/> is for.</summary>
public enum Länkslag
{
    /// <summary>Someone who is invited chooses a password and gets in.</summary>
    [Kod("inbjudan")]
    Inbjudan,

    /// <summary>Someone who has forgotten the password chooses a new one.</summary>
    [Kod("losenord")]
    Lösenord,

    /// <summary>The first administratör of a new installation makes an account.</summary>
    [Kod("forsta")]
    Första,
}

/// <summary>
/// A link that opens once. There is one per account: a new one makes the old void, and a used one is gone. Only the hash of its key is kept, so nobody
/// who reads the database can use it.
/// </summary>
public sealed class Engångslänk
{
    /// <summary>How long an invitation holds.</summary>
    public static readonly TimeSpan Inbjudningstid = TimeSpan.FromDays(7);

    /// <summary>How long a link for a new password holds. Shorter: the account behind it is in use.</summary>
    public static readonly TimeSpan Lösenordstid = TimeSpan.FromDays(1);

    /// <summary>Identity.</summary>
    public required EngångslänkId Id { get; init; }

    /// <summary>Whose it is; <c>null</c> for the first administratör's.</summary>
    public KontoId? KontoId { get; init; }

    /// <summary>What it is for.</summary>
    public Länkslag Slag { get; private set; }

    /// <summary>SHA-256 of the key.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>The moment after which it opens nothing.</summary>
    public DateTimeOffset GällerTill { get; private set; }

    /// <summary>The hash by which a key is found.</summary>
    public static byte[] Hasha(string nyckel) => SHA256.HashData(Encoding.UTF8.GetBytes(nyckel));

    /// <summary>Makes a new key, and with that the old one void.</summary>
    /// <returns>The key: 256 random bits that are shown once and kept nowhere.</returns>
    public string Förnya(Länkslag slag, DateTimeOffset nu)
    {
        var nyckel = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        (Slag, Hash, GällerTill) = (slag, Hasha(nyckel), nu + (slag == Länkslag.Lösenord ? Lösenordstid : Inbjudningstid));
        return nyckel;
    }

    /// <summary>Whether the key opens it now. Takes as long whatever the key is.</summary>
    public bool Öppnas(string nyckel, DateTimeOffset nu) => CryptographicOperations.FixedTimeEquals(Hash, Hasha(nyckel)) & nu <= GällerTill;
}
