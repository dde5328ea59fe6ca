using System.Security.Cryptography;
using System.Text;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Arkiv;

/// <summary>Identity of an <see cref="Arkivhandling"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct ArkivhandlingId(Guid Value);

/// <summary>
/// A document as it was when it was handed in or decided: the file, what it says as data, and a checksum of each. Frozen: the database itself refuses to
/// change it or take it away. What comes to light later is a new version that takes its place, or a dated <see cref="Arkivtillägg"/> beside it.
/// </summary>
public sealed class Arkivhandling
{
    /// <summary>Longest title.</summary>
    public const int MaxTitel = 300;

    /// <summary>Longest diarienummer.</summary>
    public const int MaxDiarienummer = 40;

    /// <summary>Identity.</summary>
    public required ArkivhandlingId Id { get; init; }

    /// <summary>The year that it is about.</summary>
    public required int År { get; init; }

    /// <summary>Its number in that year, from 1 without gaps: given by the database when it is stored.</summary>
    public int Nummer { get; private set; }

    /// <summary>See <see cref="Arkivunderlag.Slag"/>.</summary>
    public required string Slag { get; init; }

    /// <summary>What it is called.</summary>
    public required string Titel { get; init; }

    /// <summary>Kod of the insats that it is about, or <c>null</c>.</summary>
    public required string? Insats { get; init; }

    /// <summary>Kod of the lokusgrupp that it is about, or <c>null</c>.</summary>
    public required string? Lokusgrupp { get; init; }

    /// <summary>The period that it is about: "2021", "2021H1", "2021Q3".</summary>
    public required string Period { get; init; }

    /// <summary>Its diarienummer, or <c>null</c>.</summary>
    public required string? Diarienummer { get; init; }

    /// <summary>1, and higher for one that takes an earlier one's place.</summary>
    public required int Version { get; init; }

    /// <summary>The one whose place it takes, or <c>null</c>.</summary>
    public required ArkivhandlingId? Ersätter { get; init; }

    /// <summary>What it says, as canonical JSON.</summary>
    public required string Data { get; init; }

    /// <summary>SHA-256 of <see cref="Data"/> in UTF-8, 64 small hexadecimal digits.</summary>
    public required string Datasumma { get; init; }

    /// <summary>The Word file.</summary>
    public required byte[] Dokument { get; init; }

    /// <summary>SHA-256 of <see cref="Dokument"/>, 64 small hexadecimal digits.</summary>
    public required string Dokumentsumma { get; init; }

    /// <summary>Who froze it, and when.</summary>
    public required Underskrift Fryst { get; init; }

    /// <summary>Freezes a document.</summary>
    /// <param name="underlag">The document.</param>
    /// <param name="version">1, or one more than the one whose place it takes.</param>
    /// <param name="ersätter">That one, or <c>null</c>.</param>
    /// <param name="fryst">Who, and when.</param>
    public static Arkivhandling Av(Arkivunderlag underlag, int version, ArkivhandlingId? ersätter, Underskrift fryst)
    {
        ArgumentNullException.ThrowIfNull(underlag);
        var data = KanoniskJson.Text(underlag.Data);
        return new()
        {
            Id = new(Guid.CreateVersion7()),
            År = underlag.År,
            Slag = underlag.Slag,
            Titel = underlag.Titel.Length > MaxTitel ? underlag.Titel[..MaxTitel] : underlag.Titel,
            Insats = underlag.Insats,
            Lokusgrupp = underlag.Lokusgrupp,
            Period = underlag.Period,
            Diarienummer = underlag.Diarienummer,
            Version = version,
            Ersätter = ersätter,
            Data = data,
            Datasumma = Summa(Encoding.UTF8.GetBytes(data)),
            Dokument = underlag.Dokument,
            Dokumentsumma = Summa(underlag.Dokument),
            Fryst = fryst,
        };
    }

    /// <summary>SHA-256 as sha256sum writes it.</summary>
    public static string Summa(byte[] innehåll) => Convert.ToHexStringLower(SHA256.HashData(innehåll));
}
