using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Finsam.Domain.Arkiv;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>What a part has written for itself.</summary>
/// <param name="Part">The part.</param>
/// <param name="Text">What it wrote; empty where nothing.</param>
public sealed record Partstext(string Part, string Text);

/// <summary>A heading as it stands in the report.</summary>
/// <param name="Nyckel">Key of the heading.</param>
/// <param name="Rubrik">As it is printed.</param>
/// <param name="Nivå">1 or 2.</param>
/// <param name="Slag">What it takes.</param>
/// <param name="Fakta">What is pulled in, or <c>null</c>.</param>
/// <param name="Svar">Yes or no, or <c>null</c>.</param>
/// <param name="Text">What is written; empty where nothing.</param>
/// <param name="Parter">What the parts have written.</param>
public sealed record Bildrubrik(string Nyckel, string Rubrik, int Nivå, Rubrikslag Slag, Faktatabell? Fakta, bool? Svar, string Text, IReadOnlyList<Partstext> Parter);

/// <summary>One mall of the report as it is printed.</summary>
/// <param name="Titel">At the top.</param>
/// <param name="Version">The version of the mall.</param>
/// <param name="Rubriker">The headings that apply, in order.</param>
public sealed record Bilddel(string Titel, int Version, IReadOnlyList<Bildrubrik> Rubriker);

/// <summary>A report as it reads: facts and texts together. What is signed, and what is kept.</summary>
/// <param name="Delar">Its parts: Blad A and bilaga, or the slutrapport.</param>
public sealed record Insatsrapportbild(IReadOnlyList<Bilddel> Delar)
{
    /// <summary>All headings.</summary>
    [JsonIgnore]
    public IEnumerable<Bildrubrik> Rubriker => Delar.SelectMany(d => d.Rubriker);

    /// <summary>SHA-256 of <see cref="Data"/> as canonical JSON: what is signed, and what the archive's data can be checked against without Finsam.</summary>
    [JsonIgnore]
    public string Sha256 => Arkivhandling.Summa(Encoding.UTF8.GetBytes(KanoniskJson.Text(Data())));

    /// <summary>What it says, as data.</summary>
    public JsonArray Data() => Lista(Delar, del => new()
    {
        ["titel"] = del.Titel,
        ["mallversion"] = del.Version,
        ["rubriker"] = Lista(del.Rubriker, r => new()
        {
            ["nyckel"] = r.Nyckel,
            ["rubrik"] = r.Rubrik,
            ["svar"] = r.Svar,
            ["text"] = r.Text,
            ["fakta"] = r.Fakta is { } f ? new JsonObject { ["kolumner"] = Texter(f.Kolumner), ["rader"] = new JsonArray([.. f.Rader.Select(Texter)]), ["not"] = f.Not } : null,
            ["parter"] = Lista(r.Parter, p => new() { ["part"] = p.Part, ["text"] = p.Text }),
        }),
    });

    /// <summary>What Finsam knows otherwise now than when this was locked: heading, then and now.</summary>
    /// <param name="nu">The same report, of what is known now.</param>
    public IReadOnlyList<Faktaskillnad> Skillnader(Insatsrapportbild nu)
    {
        ArgumentNullException.ThrowIfNull(nu);
        var nya = nu.Rubriker.ToDictionary(r => r.Nyckel);
        return
        [
            .. from r in Rubriker
               where r.Fakta is not null
               let ny = nya.GetValueOrDefault(r.Nyckel)?.Fakta
               let förr = Rader(r.Fakta)
               let efter = Rader(ny)
               where !förr.SequenceEqual(efter)
               select new Faktaskillnad(r.Rubrik, [.. förr.Except(efter)], [.. efter.Except(förr)]),
        ];

        static IReadOnlyList<string> Rader(Faktatabell? tabell) => [.. tabell?.Rader.Select(rad => string.Join(" · ", rad.Where(c => c.Length > 0))) ?? []];
    }

    private static JsonArray Texter(IEnumerable<string> texter) => new([.. texter.Select(t => (JsonNode)t)]);

    private static JsonArray Lista<T>(IEnumerable<T> rader, Func<T, JsonObject> rad) => new([.. rader.Select(rad)]);
}

/// <summary>What has changed under a heading.</summary>
/// <param name="Rubrik">The heading.</param>
/// <param name="Förr">Rows that are no longer so.</param>
/// <param name="Nu">Rows as they are now.</param>
public sealed record Faktaskillnad(string Rubrik, IReadOnlyList<string> Förr, IReadOnlyList<string> Nu);
