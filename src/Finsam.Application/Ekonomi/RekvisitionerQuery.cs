using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Which rekvisitioner to show; what is not chosen does not narrow.</summary>
/// <param name="Status">How far they have come.</param>
/// <param name="År">The year of their quarter.</param>
/// <param name="Text">Part of the insats's name or kod.</param>
public sealed record Rekvisitionsurval(Rekvisitionsstatus? Status = null, int? År = null, string? Text = null)
{
    /// <summary>All of them.</summary>
    public static Rekvisitionsurval Allt { get; } = new();
}

/// <summary>Asks for the rekvisitioner of the förbund.</summary>
/// <param name="Urval">Which.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record RekvisitionerQuery(Rekvisitionsurval Urval) : IRequest<RekvisitionerVy>;

/// <summary>The rekvisitioner of the förbund.</summary>
/// <param name="Poster">Those that were chosen.</param>
/// <param name="Antal">How many there are of each status, in the chosen year.</param>
/// <param name="Åren">The years that have any, latest first.</param>
public sealed record RekvisitionerVy(IReadOnlyList<Rekvisitionspost> Poster, IReadOnlyDictionary<Rekvisitionsstatus, int> Antal, IReadOnlyList<int> Åren)
{
    /// <summary>Those that wait for the user.</summary>
    public IReadOnlyList<Rekvisitionspost> Väntar => [.. Poster.Where(p => p.Handlingar.Any(h => h is Rekvisitionshandling.Granska or Rekvisitionshandling.Attestera or Rekvisitionshandling.Betala))];
}

internal sealed class RekvisitionerHandler(IFinsamContext db, Rekvisitionslista lista) : IRequestHandler<RekvisitionerQuery, RekvisitionerVy>
{
    public async Task<RekvisitionerVy> Handle(RekvisitionerQuery request, CancellationToken cancellationToken)
    {
        var urval = request.Urval;
        var antal = await db.Rekvisitioner.GroupBy(r => new { r.Kvartal, r.Status }).Select(g => new { g.Key.Kvartal, g.Key.Status, Antal = g.Count() }).ToListAsync(cancellationToken);
        return new(
            await LäsAsync(db, lista, urval, cancellationToken),
            antal.Where(a => urval.År is null || a.Kvartal.År == urval.År).GroupBy(a => a.Status).ToDictionary(g => g.Key, g => g.Sum(a => a.Antal)),
            [.. antal.Select(a => a.Kvartal.År).Distinct().OrderDescending()]);
    }

    public static Task<IReadOnlyList<Rekvisitionspost>> LäsAsync(IFinsamContext db, Rekvisitionslista lista, Rekvisitionsurval urval, CancellationToken cancellationToken)
    {
        var rekvisitioner = db.Rekvisitioner;
        if (urval.Status is { } status)
        {
            rekvisitioner = rekvisitioner.Where(r => r.Status == status);
        }

        if (urval.År is { } år and >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr)
        {
            var (från, till) = (new Kvartal(år, 1), new Kvartal(år, 4));
            rekvisitioner = rekvisitioner.Where(r => r.Kvartal >= från && r.Kvartal <= till);
        }

        var text = urval.Text?.Trim().ToLowerInvariant();
        var insatser = string.IsNullOrEmpty(text)
            ? db.Insatser
            : db.Insatser.Where(i => i.Kod.ToLower().Contains(text) || i.Namn.ToLower().Contains(text) || (i.Kortnamn ?? "").ToLower().Contains(text));
        return lista.LäsAsync(insatser, rekvisitioner, cancellationToken);
    }
}
