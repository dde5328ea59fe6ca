using System.Buffers.Text;
using System.Security.Cryptography;

namespace Finsam.Domain.Konton;

/// <summary>
/// What opens an account's deadlines to a calendar program, which cannot log in: a secret in the address. One per account; a new one makes the old void. Only
/// its hash is kept, so nobody who reads the database can use it.
/// </summary>
public sealed class Kalenderlänk
{
    /// <summary>Whose it is.</summary>
    public required KontoId KontoId { get; init; }

    /// <summary>SHA-256 of the secret.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>When the secret was made.</summary>
    public DateTimeOffset Skapad { get; private set; }

    /// <summary>Makes a new secret, and with that the old one void.</summary>
    /// <returns>The secret: 256 random bits that are shown once and kept nowhere.</returns>
    public string Förnya(DateTimeOffset nu)
    {
        var hemlighet = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        (Hash, Skapad) = (Engångslänk.Hasha(hemlighet), nu);
        return hemlighet;
    }
}
