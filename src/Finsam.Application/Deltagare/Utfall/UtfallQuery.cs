using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Utfall;

/// <summary>How the outcome is put together.</summary>
public enum Utfallsgruppering
{
    /// <summary>A row per insats.</summary>
    [Kod("insats")]
    Insats,

    /// <summary>A row per lokusgrupp: an insats of several stands in each.</summary>
    [Kod("lokus")]
    Lokusgrupp,

    /// <summary>A row per inriktning.</summary>
    [Kod("inriktning")]
    Inriktning,
}

/// <summary>Asks what became of those who left the individinsatser that the user sees, in a period and in the one before.</summary>
/// <param name="Period">The period.</param>
/// <param name="Gruppering">How it is put together.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record UtfallQuery(Period Period, Utfallsgruppering Gruppering) : IRequest<UtfallVy>;

/// <summary>What became of people. Every count is one that the PM has, shown or hidden as there, or a sum of such that are shown: nothing new is told.</summary>
/// <param name="Period">The period.</param>
/// <param name="Rader">By name.</param>
/// <param name="Totalt">All individinsatser, or <c>null</c> for a user who does not see them all.</param>
public sealed record UtfallVy(Period Period, IReadOnlyList<Utfallsrad> Rader, Utfallsrad? Totalt)
{
    /// <summary>What the country as a whole has had, the latest first.</summary>
    public IReadOnlyList<Riksvärde> Riksvärden { get; init; } = [];

    /// <summary>The one of them to stand beside the shares: of this period or one near it; <c>null</c> where there is none.</summary>
    public Riksvärde? Riket => Riksvärde.För(Period, Riksvärden);
}

/// <summary>One row.</summary>
/// <param name="Kod">Kod, for the link; <c>null</c> where there is no page.</param>
/// <param name="Namn">What the row is about.</param>
/// <param name="Alla">All who left.</param>
/// <param name="Kvinnor">Kvinnor.</param>
/// <param name="Män">Män.</param>
/// <param name="Förra">All who left in the period before; <c>null</c> where nothing is shown of it.</param>
public sealed record Utfallsrad(string? Kod, string Namn, Utfallsandel Alla, Utfallsandel Kvinnor, Utfallsandel Män, Utfallsandel? Förra);

internal sealed class UtfallHandler(IFinsamContext db, IDeltagarunderlag deltagarunderlag, Användarkontext kontext) : IRequestHandler<UtfallQuery, UtfallVy>
{
    public async Task<UtfallVy> Handle(UtfallQuery request, CancellationToken cancellationToken)
    {
        var insatser = (await db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Typ == Insatstyp.Individ).Include(i => i.Lokusgrupper).ToListAsync(cancellationToken))
            .Where(i => i.Tid.Ingår(request.Period)).ToList();
        var cell = new Utfallsceller(await deltagarunderlag.HämtaAsync(cancellationToken), request.Period);
        var grupper = request.Gruppering switch
        {
            Utfallsgruppering.Lokusgrupp => insatser.SelectMany(i => i.Lokusgrupper, (i, l) => (Insats: i, Kod: (string?)l.Kod, l.Namn)),
            Utfallsgruppering.Inriktning => insatser.Select(i => (Insats: i, Kod: (string?)null, Namn: i.Inriktning?.Kod() ?? "")),
            _ => insatser.Select(i => (Insats: i, Kod: (string?)i.Kod, Namn: i.Kortnamn ?? i.Namn)),
        };
        return new(
            request.Period,
            [.. grupper.GroupBy(g => (g.Kod, g.Namn), (n, delar) => cell.Rad(n.Kod, n.Namn, [.. delar.Select(d => d.Insats)])).OrderBy(r => r.Namn, Svenska.Ordning)],
            kontext.Användare.SerAllt && insatser.Count > 0 ? cell.Totalt() : null)
        {
            Riksvärden = [.. (await db.Riksvärden.ToListAsync(cancellationToken)).OrderByDescending(r => r.Period.SistaDag).ThenByDescending(r => r.Period.Slag)],
        };
    }
}
