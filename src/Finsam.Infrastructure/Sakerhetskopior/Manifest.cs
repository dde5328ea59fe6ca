using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>What a copy says that it holds, so that a restore can tell whether the same came back.</summary>
/// <param name="Format">The copy's own format.</param>
/// <param name="Program">The version of Finsam that made it.</param>
/// <param name="Skapad">When.</param>
/// <param name="Server">The PostgreSQL version copied from.</param>
/// <param name="Verktyg">The version of pg_dump.</param>
/// <param name="Migreringar">The schema.</param>
/// <param name="Tabeller">Rows and checksum of each table, in the same moment as the dump.</param>
internal sealed record Manifest(
    int Format,
    string Program,
    DateTimeOffset Skapad,
    int Server,
    int Verktyg,
    IReadOnlyList<string> Migreringar,
    IReadOnlyList<Tabellinnehåll> Tabeller)
{
    /// <summary>The format that this program writes and reads.</summary>
    public const int Nu = 1;

    private static readonly JsonSerializerOptions Val = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>How many rows all tables have.</summary>
    [JsonIgnore]
    public long Rader => Tabeller.Sum(tabell => tabell.Rader);

    public byte[] Skriv() => JsonSerializer.SerializeToUtf8Bytes(this, Val);

    /// <exception cref="JsonException">It is not a manifest.</exception>
    public static Manifest Läs(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<Manifest>(json, Val) ?? throw new JsonException();
}

/// <summary>A table: how many rows, and a checksum over all of them, whatever order they lie in.</summary>
internal sealed record Tabellinnehåll(string Tabell, long Rader, string Summa);
