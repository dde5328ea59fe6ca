using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

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

    /// <summary>SHA-256, hexadecimal, of what it says: the same for the same words, whatever program reads it.</summary>
    [JsonIgnore]
    public string Sha256
    {
        get
        {
            var text = new StringBuilder();
            foreach (var del in Delar)
            {
                text.Append(del.Titel).Append('\n');
                foreach (var r in del.Rubriker)
                {
                    text.Append(r.Nyckel).Append('\t').Append(r.Rubrik).Append('\t').Append(r.Svar).Append('\t').Append(r.Text).Append('\n');
                    text.AppendJoin('\n', r.Parter.Select(p => $"{p.Part}\t{p.Text}")).Append('\n');
                    text.AppendJoin('\n', r.Fakta?.Rader.Prepend(r.Fakta.Kolumner).Append([r.Fakta.Not ?? ""]).Select(rad => string.Join('\t', rad)) ?? []).Append('\n');
                }
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

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
}

/// <summary>What has changed under a heading.</summary>
/// <param name="Rubrik">The heading.</param>
/// <param name="Förr">Rows that are no longer so.</param>
/// <param name="Nu">Rows as they are now.</param>
public sealed record Faktaskillnad(string Rubrik, IReadOnlyList<string> Förr, IReadOnlyList<string> Nu);
