using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>Asks which styrkort there are in a year, and how they stand.</summary>
/// <param name="År">Calendar year; the latest that has any for <c>null</c>.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record StyrkortenQuery(int? År) : IRequest<StyrkortenVy>;

/// <summary>The styrkort of a year.</summary>
/// <param name="År">The year.</param>
/// <param name="Åren">Years that have any that the user may see, and this one, the latest first.</param>
/// <param name="Rader">The förbund's first, then by insats.</param>
/// <param name="Val">Whose the user may begin.</param>
public sealed record StyrkortenVy(int År, IReadOnlyList<int> Åren, IReadOnlyList<Styrkortsrad> Rader, IReadOnlyList<Styrkortsval> Val);

/// <summary>A styrkort in the list.</summary>
/// <param name="Insats">Kod of its insats, or <c>null</c> for the förbund's.</param>
/// <param name="Namn">Whose it is.</param>
/// <param name="Perspektiv">How many perspektiv it has.</param>
/// <param name="Period">The latest period that something was judged in, else the year.</param>
/// <param name="Antal">How many mål of each colour there.</param>
public sealed record Styrkortsrad(string? Insats, string Namn, int Perspektiv, Period Period, Ljusantal Antal)
{
    /// <summary>The worst of its mål.</summary>
    public required Trafikljus Ljus { get; init; }
}

/// <summary>Whose styrkort can be begun.</summary>
/// <param name="Insats">Kod of the insats, or <c>null</c> for the förbund.</param>
/// <param name="Namn">Its name.</param>
public sealed record Styrkortsval(string? Insats, string Namn);

internal sealed class StyrkortenHandler(IFinsamContext db, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka) : IRequestHandler<StyrkortenQuery, StyrkortenVy>
{
    public async Task<StyrkortenVy> Handle(StyrkortenQuery request, CancellationToken cancellationToken)
    {
        var insatser = await db.Insatser.SynligaFör(kontext.Användare).Select(i => new { i.Id, i.Kod, Namn = i.Kortnamn ?? i.Namn }).ToListAsync(cancellationToken);
        var namn = insatser.ToDictionary(i => i.Id, i => (i.Kod, i.Namn));
        var ids = insatser.Select(i => i.Id).ToArray();
        var synliga = db.Styrkort.Where(s => s.InsatsId == null || ids.Contains(s.InsatsId.Value));
        var åren = await synliga.Select(s => s.År).Distinct().ToListAsync(cancellationToken);
        var år = request.År is >= Kvartal.FörstaÅr and <= Kvartal.SistaÅr ? request.År.Value : åren.Select(å => (int?)å).Max() ?? klocka.Idag().Year;
        var styrkort = await synliga.Where(s => s.År == år).ToListAsync(cancellationToken);
        return new(
            år,
            [.. åren.Append(år).Distinct().OrderDescending()],
            [.. styrkort.Select(Rad).OrderBy(r => r.Insats is not null).ThenBy(r => r.Namn, Svenska.Ordning)],
            [.. new Styrkortsval?[] { Val(null, inställningar.Förbund) }.Concat(insatser.OrderBy(i => i.Namn, Svenska.Ordning).Select(i => Val(i.Kod, i.Namn))).OfType<Styrkortsval>()]);

        Styrkortsrad Rad(Styrkort s)
        {
            var (kod, vems) = s.InsatsId is { } id ? (namn[id].Kod, namn[id].Namn) : ((string?)null, inställningar.Förbund);
            var period = Styrkortsperioder.Senast(s);
            var ljus = s.Innehåll.Mål.Select(m => m.I(period)?.Färg ?? Trafikljus.Grå).ToList();
            return new(kod, vems, s.Innehåll.Perspektiv.Count, period, Ljusantal.Av(ljus)) { Ljus = ljus.Värst() };
        }

        Styrkortsval? Val(string? kod, string vems) => Styrkortsregister.FårÄndra(kontext.Användare, kod) ? new(kod, vems) : null;
    }
}
