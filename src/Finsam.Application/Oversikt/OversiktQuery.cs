using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Översikt;

/// <summary>Asks how every insats that the user may see stands in a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Urval">Which of them.</param>
[Behörighet(Rollgrupp.SerInsatser, Roll.Driftansvarig)]
public sealed record ÖversiktQuery(Period Period, Översiktsurval Urval) : IRequest<ÖversiktVy>;

/// <summary>Which insatser of the översikt to show; empty parts do not narrow.</summary>
/// <param name="Lokusgrupp">Kod of a lokusgrupp.</param>
/// <param name="Typ">Individ, struktur or kompetens.</param>
/// <param name="Färg">Colour of the samlade ljus.</param>
/// <param name="Text">Part of the name, kod or kommun, in any case.</param>
public sealed record Översiktsurval(string? Lokusgrupp = null, Insatstyp? Typ = null, Trafikljus? Färg = null, string? Text = null)
{
    /// <summary>Everything.</summary>
    public static Översiktsurval Allt { get; } = new();

    /// <summary>Whether the insats is wanted, whatever its colour.</summary>
    public bool Passar(Insats insats) =>
        (Lokusgrupp is null || insats.Lokusgrupper.Any(l => l.Kod == Lokusgrupp))
        && (Typ is null || insats.Typ == Typ)
        && (string.IsNullOrWhiteSpace(Text) || Sökbart(insats).Contains(Text.Trim(), StringComparison.CurrentCultureIgnoreCase));

    private static string Sökbart(Insats insats) =>
        string.Join('\n', [insats.Namn, insats.Kortnamn, insats.Kod, .. insats.Lokusgrupper.Select(l => l.Kommun)]);
}

internal sealed class ÖversiktHandler(IFinsamContext db, Insatsläge insatsläge, IDeltagarunderlag deltagarunderlag, Användarkontext kontext)
    : IRequestHandler<ÖversiktQuery, ÖversiktVy>
{
    public async Task<ÖversiktVy> Handle(ÖversiktQuery request, CancellationToken cancellationToken)
    {
        var (period, urval) = request;
        var läge = await insatsläge.LäsAsync(db.Insatser.SynligaFör(kontext.Användare), period, cancellationToken);
        var grupper = await db.Lokusgrupper.SynligaFör(kontext.Användare).ToListAsync(cancellationToken);
        var deltagare = await deltagarunderlag.HämtaAsync(cancellationToken);

        var rader = läge.Rader.Where(r => !r.Insats.Tid.AvslutadI(period)).ToList();
        var visade = rader.Where(r => urval.Passar(r.Insats) && (urval.Färg is null || r.Rad.Ljus.Samlat == urval.Färg)).ToList();
        var räknade = urval.Färg is null ? [.. läge.Rader.Where(r => urval.Passar(r.Insats))] : visade;
        var ljus = rader.SelectMany(r => r.Insats.Lokusgrupper, (r, grupp) => (grupp.Kod, r.Rad.Ljus.Samlat)).ToLookup(par => par.Kod, par => par.Samlat, StringComparer.Ordinal);
        return new(
            period,
            [.. visade.Select(r => r.Rad)],
            [.. grupper.OrderBy(g => g.Namn, Svenska.Ordning).Select(g => Lokusrad(g.Kod, g.Namn, [.. ljus[g.Kod]]))],
            läge.Rapportläge(räknade, period),
            Deltagarläge(kontext.Användare.SerAllt && urval == Översiktsurval.Allt, räknade, deltagare, period))
        {
            Ekonomi = Budgetutfall.Summa(räknade.Select(r => r.Rad.Ekonomi)),
        };
    }

    private static Lokusrad Lokusrad(string kod, string namn, IReadOnlyCollection<Trafikljus> ljus) => new(kod, namn, Ljusantal.Av(ljus), ljus.Värst());

    /// <summary>Of everything the total row of the PM; of a part the sum of what is shown, masked as soon as one term is.</summary>
    private static Deltagarläge Deltagarläge(bool allt, IReadOnlyList<Insatslägesrad> rader, Deltagarunderlag underlag, Period period)
    {
        var insatser = rader.Select(r => r.Insats).Where(i => i.Typ == Insatstyp.Individ).ToList();
        return new(Antal(Mått.TillArbeteStudier), Antal(Mått.Avslutade), Antal(Mått.Pågående));

        Antal Antal(Mått mått) => allt
            ? Visa(mått, Cell.Summa)
            : insatser.Aggregate(Domain.Deltagare.Antal.Visat(0), (summa, insats) => summa + Visa(mått, insats.Kod));

        Antal Visa(Mått mått, string rad)
        {
            var cell = new Cell(period, mått, rad, Kolumn.Summa);
            return underlag.Visa(cell);
        }
    }
}
