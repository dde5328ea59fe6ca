using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Arkiv;

/// <summary>
/// A year's archive as a zip that can be read, and checked, in fifty years without Finsam: documents in folders by kind, their data and tillägg beside
/// them, lists of what is there, and the checksums of all of it.
/// </summary>
/// <param name="ut">Where to.</param>
/// <param name="förbund">The name of the förbund.</param>
/// <param name="år">The year.</param>
/// <param name="nu">Now.</param>
internal sealed class Arkivzip(Stream ut, string förbund, int år, DateTimeOffset nu)
{
    private static readonly JsonSerializerOptions Läsbart = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Framåtström _ström = new();
    private readonly StringBuilder _summor = new();
    private readonly StringBuilder _csv = new("ar;nummer;slag;titel;insats;lokusgrupp;period;diarienummer;version;fryst;av;fil;sha256;datafil;datafil_sha256;tillagg\r\n");
    private readonly JsonArray _manifest = [];
    private ZipArchive? _zip;


    public async Task LäggAsync(Arkivhandling handling, Arkivpdf? pdf, IReadOnlyList<Arkivtillägg> tillägg, CancellationToken cancellationToken)
    {
        var mapp = handling.Slag.Replace('_', '-');
        var namn = $"{mapp}/{Arkivord.Filnamn(handling.År, handling.Nummer, handling.Slag, handling.Insats ?? handling.Lokusgrupp, handling.Period, handling.Version)}";
        await SkrivAsync($"{namn}.docx", handling.Dokument, handling.Fryst.Tid, cancellationToken);
        await SkrivAsync($"{namn}.json", Encoding.UTF8.GetBytes(handling.Data), handling.Fryst.Tid, cancellationToken);
        if (pdf is not null)
        {
            await SkrivAsync($"{namn}.pdf", pdf.Innehåll, pdf.Skapad, cancellationToken);
        }

        var tilläggen = new JsonArray();
        foreach (var (nr, gjort) in tillägg.Index())
        {
            tilläggen.Add(await LäggAsync($"{namn}-tillagg-{(nr + 1).ToString(CultureInfo.InvariantCulture)}", handling, gjort, cancellationToken));
        }

        Anteckna(handling, pdf, namn, tilläggen);
    }

    /// <summary>The lists, and last the checksums of everything before them.</summary>
    public async Task SlutaAsync(CancellationToken cancellationToken)
    {
        await SkrivAsync("innehall.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_csv.ToString())], nu, cancellationToken);
        var manifest = new JsonObject
        {
            ["forbund"] = förbund,
            ["ar"] = år,
            ["skapad"] = Tid(nu),
            ["handlingar"] = _manifest,
        };
        await SkrivAsync("manifest.json", Encoding.UTF8.GetBytes(manifest.ToJsonString(Läsbart) + "\n"), nu, cancellationToken);
        await SkrivAsync("LASMIG.txt", Text(Arkivlasmig.Text(förbund, år, _manifest.Count, nu)), nu, cancellationToken);
        await SkrivAsync("SHA256SUMS", Encoding.ASCII.GetBytes(_summor.ToString()), nu, cancellationToken);
        _zip!.Dispose();
        await _ström.SändAsync(ut, cancellationToken);
    }

    private async Task<JsonObject> LäggAsync(string namn, Arkivhandling handling, Arkivtillägg tillägg, CancellationToken cancellationToken)
    {
        var text = $"Tillägg till {Arkivord.Nummer(handling.År, handling.Nummer)}, {handling.Titel}\n{tillägg.Gjort.Tid.Lokalt():yyyy-MM-dd HH.mm}, {tillägg.Gjort.Namn}\n\n{tillägg.Text}\n";
        var rad = new JsonObject
        {
            ["fil"] = $"{namn}.txt",
            ["sha256"] = await SkrivAsync($"{namn}.txt", Text(text), tillägg.Gjort.Tid, cancellationToken),
            ["tid"] = Tid(tillägg.Gjort.Tid),
            ["av"] = tillägg.Gjort.Namn,
        };
        if (tillägg.Data is { } data)
        {
            rad["datafil"] = $"{namn}.json";
            rad["datafil_sha256"] = await SkrivAsync($"{namn}.json", Encoding.UTF8.GetBytes(data), tillägg.Gjort.Tid, cancellationToken);
        }

        return rad;
    }

    private void Anteckna(Arkivhandling handling, Arkivpdf? pdf, string namn, JsonArray tillägg)
    {
        _csv.AppendJoin(
            ';',
            handling.År.ToString(CultureInfo.InvariantCulture),
            handling.Nummer.ToString(CultureInfo.InvariantCulture),
            Csvcell.Text(Arkivord.Slag(handling.Slag)),
            Csvcell.Text(handling.Titel),
            Csvcell.Text(handling.Insats),
            Csvcell.Text(handling.Lokusgrupp),
            Csvcell.Text(handling.Period),
            Csvcell.Text(handling.Diarienummer),
            handling.Version.ToString(CultureInfo.InvariantCulture),
            handling.Fryst.Tid.Lokalt().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            Csvcell.Text(handling.Fryst.Namn),
            $"{namn}.docx",
            handling.Dokumentsumma,
            $"{namn}.json",
            handling.Datasumma,
            tillägg.Count.ToString(CultureInfo.InvariantCulture)).Append("\r\n");
        _manifest.Add(new JsonObject
        {
            ["nummer"] = Arkivord.Nummer(handling.År, handling.Nummer),
            ["id"] = handling.Id.Value.ToString(),
            ["fil"] = $"{namn}.docx",
            ["sha256"] = handling.Dokumentsumma,
            ["datafil"] = $"{namn}.json",
            ["datafil_sha256"] = handling.Datasumma,
            ["pdf"] = pdf is null ? null : $"{namn}.pdf",
            ["pdf_sha256"] = pdf?.Summa,
            ["slag"] = handling.Slag,
            ["titel"] = handling.Titel,
            ["insats"] = handling.Insats,
            ["lokusgrupp"] = handling.Lokusgrupp,
            ["period"] = handling.Period,
            ["diarienummer"] = handling.Diarienummer,
            ["version"] = handling.Version,
            ["ersatter"] = handling.Ersätter?.Value.ToString(),
            ["fryst"] = Tid(handling.Fryst.Tid),
            ["av"] = handling.Fryst.Namn,
            ["tillagg"] = tillägg,
        });
    }

    /// <summary>Writes a file and notes its checksum: of what was written, so that a list never says more of a file than is true.</summary>
    private async Task<string> SkrivAsync(string namn, byte[] innehåll, DateTimeOffset tid, CancellationToken cancellationToken)
    {
        _zip ??= new(_ström, ZipArchiveMode.Create, leaveOpen: true);
        var fil = _zip.CreateEntry(namn, CompressionLevel.Fastest);
        fil.LastWriteTime = new(tid.Lokalt(), TimeSpan.Zero);
        using (var i = fil.Open())
        {
            i.Write(innehåll);
        }

        await _ström.SändAsync(ut, cancellationToken);

        var summa = Arkivhandling.Summa(innehåll);
        _summor.Append(summa).Append("  ").Append(namn).Append('\n');
        return summa;
    }

    /// <summary>For Notepad too: its line breaks and its mark.</summary>
    private static byte[] Text(string text) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))];

    private static string Tid(DateTimeOffset tid) => tid.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
