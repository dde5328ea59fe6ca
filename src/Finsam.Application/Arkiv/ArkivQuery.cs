using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Arkiv;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Arkiv;

/// <summary>Asks for the frozen documents of a year.</summary>
/// <param name="Urval">Which of them.</param>
/// <param name="Sida">From 1, the latest first.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record ArkivQuery(Arkivurval Urval, int Sida = 1) : IRequest<ArkivVy>;

/// <summary>What to look for; empty parts do not narrow.</summary>
/// <param name="År">The year that they are about; without one, the latest that has any.</param>
/// <param name="Slag">What kind of document.</param>
/// <param name="Text">Part of the title or diarienummer, in any case.</param>
public sealed record Arkivurval(int? År = null, string? Slag = null, string? Text = null);

/// <summary>A page of the archive.</summary>
public sealed record ArkivVy
{
    /// <summary>Rows of a page.</summary>
    public const int PerSida = 25;

    /// <summary>The year.</summary>
    public required int År { get; init; }

    /// <summary>The documents, the latest first.</summary>
    public required IReadOnlyList<Arkivrad> Rader { get; init; }

    /// <summary>Which page, from 1.</summary>
    public required int Sida { get; init; }

    /// <summary>Whether there is a next page.</summary>
    public required bool FinnsÄldre { get; init; }

    /// <summary>Whether the server can make PDF/A.</summary>
    public required bool KanPdf { get; init; }

    /// <summary>The kinds that the year has, by kod, with how many there are of each.</summary>
    public required IReadOnlyList<(string Slag, int Antal)> Slag { get; init; }
}

/// <summary>A frozen document, without its content.</summary>
public sealed record Arkivrad
{
    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>The year.</summary>
    public required int År { get; init; }

    /// <summary>Its number in the year.</summary>
    public required int Nummer { get; init; }

    /// <summary>Kod of the kind.</summary>
    public required string Slag { get; init; }

    /// <summary>What it is called.</summary>
    public required string Titel { get; init; }

    /// <summary>Its diarienummer, or <c>null</c>.</summary>
    public required string? Diarienummer { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Whether a later version has taken its place.</summary>
    public required bool Ersatt { get; init; }

    /// <summary>SHA-256 of the Word file.</summary>
    public required string Summa { get; init; }

    /// <summary>Whether it can be had as PDF/A: it has been made, or can be.</summary>
    public required bool Pdf { get; init; }

    /// <summary>Who froze it, and when.</summary>
    public required Domain.Kvartalsrapporter.Underskrift Fryst { get; init; }

    /// <summary>What was added afterwards, in order.</summary>
    public IReadOnlyList<Arkivtillägg> Tillägg { get; init; } = [];
}

internal sealed class ArkivHandler(IFinsamContext db, Användarkontext kontext, IPdfskrivare pdf, TimeProvider klocka) : IRequestHandler<ArkivQuery, ArkivVy>
{
    private const int SistaSida = 100_000;

    public async Task<ArkivVy> Handle(ArkivQuery request, CancellationToken cancellationToken)
    {
        var synliga = db.Arkivhandlingar.SynligaFör(kontext.Användare, db.Insatser);
        var år = request.Urval.År ?? await synliga.MaxAsync(h => (int?)h.År, cancellationToken) ?? klocka.Idag().Year;
        var kanPdf = pdf.Finns;
        var sida = Math.Clamp(request.Sida, 1, SistaSida);
        var slag = await synliga.Where(h => h.År == år).GroupBy(h => h.Slag).Select(g => new { Slag = g.Key, Antal = g.Count() }).ToListAsync(cancellationToken);
        var rader = await Passar(synliga, request.Urval).Where(h => h.År == år)
            .OrderByDescending(h => h.Nummer)
            .Skip((sida - 1) * ArkivVy.PerSida).Take(ArkivVy.PerSida + 1)
            .Select(h => new Arkivrad
            {
                Id = h.Id.Value,
                År = h.År,
                Nummer = h.Nummer,
                Slag = h.Slag,
                Titel = h.Titel,
                Diarienummer = h.Diarienummer,
                Version = h.Version,
                Ersatt = db.Arkivhandlingar.Any(s => s.Ersätter == h.Id),
                Summa = h.Dokumentsumma,
                Pdf = kanPdf || db.Arkivpdf.Any(p => p.HandlingId == h.Id),
                Fryst = h.Fryst,
            })
            .ToListAsync(cancellationToken);
        var id = rader.Select(r => new ArkivhandlingId(r.Id)).ToList();
        var tillägg = await db.Arkivtillägg.Where(t => id.Contains(t.HandlingId)).OrderBy(t => t.Id).ToListAsync(cancellationToken);
        return new()
        {
            År = år,
            Rader = [.. rader.Take(ArkivVy.PerSida).Select(r => r with { Tillägg = [.. tillägg.Where(t => t.HandlingId.Value == r.Id)] })],
            Sida = sida,
            FinnsÄldre = rader.Count > ArkivVy.PerSida,
            KanPdf = kanPdf,
            Slag = [.. slag.Select(s => (s.Slag, s.Antal)).OrderBy(s => Arkivord.Slag(s.Slag), Svenska.Ordning)],
        };
    }

    private static IQueryable<Arkivhandling> Passar(IQueryable<Arkivhandling> handlingar, Arkivurval urval)
    {
        if (urval.Slag is { } slag)
        {
            handlingar = handlingar.Where(h => h.Slag == slag);
        }

        if (urval.Text?.Trim().ToLower(Svenska.Kultur) is { Length: > 0 } text)
        {
            handlingar = handlingar.Where(h => h.Titel.ToLower().Contains(text) || (h.Diarienummer ?? "").ToLower().Contains(text));
        }

        return handlingar;
    }
}
