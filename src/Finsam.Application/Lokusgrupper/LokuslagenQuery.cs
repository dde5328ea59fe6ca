using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper;

/// <summary>Asks how the lokusgrupper that the user may see stand beside one another in a period.</summary>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokuslägenQuery(Period Period) : IRequest<LokuslägenVy>;

/// <summary>The lokusgrupper of a period.</summary>
public sealed record LokuslägenVy
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>One per group, by name; an insats that several groups share stands in each.</summary>
    public required IReadOnlyList<Lokusläge> Grupper { get; init; }

    /// <summary>The insatser that belong to no group, or <c>null</c> when there are none.</summary>
    public required Lokusläge? UtanGrupp { get; init; }

    /// <summary>All of them together: an insats that several groups share counts once.</summary>
    public required Lokusläge Totalt { get; init; }

    /// <summary>How many insatser several groups share.</summary>
    public required int Delade { get; init; }
}

/// <summary>How one lokusgrupp, or all of them, stand.</summary>
/// <param name="Kod">Kod, for the link; <c>null</c> for a sum.</param>
/// <param name="Namn">Name.</param>
/// <param name="Kommun">The kommun, or <c>null</c> for a sum.</param>
/// <param name="Antal">The samlade ljus of its insatser, counted; not of those closed in the period.</param>
/// <param name="Ekonomi">Budget and utfall, closed insatser too.</param>
/// <param name="Deltagare">The sum of what is shown of each insats, closed ones too: masked as soon as a term is. <c>null</c> without individinsatser.</param>
public sealed record Lokusläge(string? Kod, string Namn, string? Kommun, Ljusantal Antal, Budgetutfall Ekonomi, Deltagarkvartal? Deltagare);

internal sealed class LokuslägenHandler(IFinsamContext db, Insatsläge insatsläge, IDeltagarunderlag deltagarunderlag, Användarkontext kontext)
    : IRequestHandler<LokuslägenQuery, LokuslägenVy>
{
    public async Task<LokuslägenVy> Handle(LokuslägenQuery request, CancellationToken cancellationToken)
    {
        var period = request.Period;
        var grupper = await db.Lokusgrupper.SynligaFör(kontext.Användare).ToListAsync(cancellationToken);
        var läge = await insatsläge.LäsAsync(db.Insatser.SynligaFör(kontext.Användare), period, cancellationToken);
        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        var räknare = underlag.Räknare;
        var utan = läge.Rader.Where(r => r.Insats.Lokusgrupper.Count == 0).ToList();
        return new()
        {
            Period = period,
            Grupper =
            [
                .. grupper.OrderBy(g => g.Namn, StringComparer.Create(Svenska.Kultur, true))
                    .Select(g => Läge([.. läge.Rader.Where(r => r.Insats.Lokusgrupper.Any(l => l.Id == g.Id))], g.Namn, g.Kod, g.Kommun)),
            ],
            UtanGrupp = utan.Count == 0 ? null : Läge(utan, "Utan lokusgrupp"),
            Totalt = Läge(läge.Rader, "Totalt"),
            Delade = läge.Rader.Count(r => r.Insats.Lokusgrupper.Count > 1),
        };

        Lokusläge Läge(IReadOnlyList<Insatslägesrad> rader, string namn, string? kod = null, string? kommun = null) => new(
            kod,
            namn,
            kommun,
            Ljusantal.Av([.. rader.Where(r => !r.Insats.Tid.AvslutadI(period)).Select(r => r.Rad.Ljus.Samlat)]),
            Budgetutfall.Summa(rader.Select(r => r.Rad.Ekonomi)),
            rader.Select(r => räknare.Deltagarperiod(r.Insats, period, underlag.Skydd)).Summa());
    }
}
