using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Asks who has handed in, in time, late or not at all.</summary>
/// <param name="Kvartal">The quarter; <c>null</c> for the latest of which reports are expected.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record RapportuppföljningQuery(Kvartal? Kvartal) : IRequest<RapportuppföljningVy>;

/// <summary>The reports of one quarter, and how it has gone over time.</summary>
public sealed record RapportuppföljningVy
{
    /// <summary>The quarter.</summary>
    public required Kvartal Kvartal { get; init; }

    /// <summary>The quarters that can be chosen, latest first.</summary>
    public required IReadOnlyList<Kvartal> Kvartalen { get; init; }

    /// <summary>The plan's last day of the quarter.</summary>
    public required DateOnly Förfaller { get; init; }

    /// <summary>The reports of the quarter, in the order of the insatser.</summary>
    public required IReadOnlyList<Rapportpost> Rader { get; init; }

    /// <summary>The twelve quarters up to the chosen one that expect reports, oldest first.</summary>
    public required IReadOnlyList<Inlämningsgrad> ÖverTid { get; init; }

    /// <summary>Names of the lokusgrupper, by kod.</summary>
    public required IReadOnlyList<(string Kod, string Namn)> Lokusgrupper { get; init; }

    /// <summary>Whether the user acts, and not only reads.</summary>
    public required bool FårÄndra { get; init; }
}

/// <summary>How many reports of a quarter came, and came in time.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Väntade">Expected.</param>
/// <param name="Inlämnade">Handed in.</param>
/// <param name="ITid">Of these, by their last day.</param>
public sealed record Inlämningsgrad(Kvartal Kvartal, int Väntade, int Inlämnade, int ITid)
{
    /// <summary>Percent of the expected that came, or <c>null</c> when none was expected.</summary>
    public int? Andel => Domain.Gemensamt.Andel.Procent(Inlämnade, Väntade);

    /// <summary>Percent of the expected that came in time, or <c>null</c> when none was expected.</summary>
    public int? AndelITid => Domain.Gemensamt.Andel.Procent(ITid, Väntade);
}

internal sealed class RapportuppföljningHandler(
    IFinsamContext db, Rapportlista rapporter, Utkastframsteg utkast, Inställningar inställningar, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<RapportuppföljningQuery, RapportuppföljningVy>
{
    private const int AntalKvartal = 12;

    public async Task<RapportuppföljningVy> Handle(RapportuppföljningQuery request, CancellationToken cancellationToken)
    {
        var (plan, nu) = (inställningar.Rapportplan, Kvartal.För(klocka.Idag()));
        var första = await rapporter.FörstaAsync(cancellationToken) ?? nu;
        var väljbara = Mellan(första, nu).Where(plan.Väntas).Reverse().ToList();
        var lästa = await rapporter.LäsAsync(
            db.Insatser.SynligaFör(kontext.Användare), Tidigast(request.Kvartal ?? första, första), request.Kvartal ?? nu, cancellationToken);
        var poster = lästa.ToLookup(p => p.Kvartal);
        var valt = request.Kvartal ?? lästa.Select(p => p.Kvartal).DefaultIfEmpty(nu).Max();
        var framsteg = await utkast.LäsAsync(db.Insatser.SynligaFör(kontext.Användare), valt, cancellationToken);
        return new()
        {
            Kvartal = valt,
            Kvartalen = [.. väljbara.Append(valt).Distinct().OrderDescending()],
            Förfaller = plan.Förfaller(valt),
            Rader = [.. poster[valt].Select(p => p with { Framsteg = framsteg.GetValueOrDefault(p.Insats.Kod) })],
            ÖverTid = [.. Mellan(Tidigast(valt, första), valt).Where(plan.Väntas).Select(k => Grad(k, [.. poster[k]]))],
            Lokusgrupper =
            [
                .. (await db.Lokusgrupper.SynligaFör(kontext.Användare).ToListAsync(cancellationToken)).OrderBy(l => l.Namn, Svenska.Ordning).Select(l => (l.Kod, l.Namn)),
            ],
            FårÄndra = kontext.Användare.Roller.Contains(Roll.Kansli),
        };
    }

    private static IEnumerable<Kvartal> Mellan(Kvartal från, Kvartal till) => Enumerable.Range(0, Math.Max(0, till.Löpnummer - från.Löpnummer + 1)).Select(från.Plus);

    /// <summary>Where the time up to the quarter begins: nothing is told of quarters before the first report, unless such a one is chosen.</summary>
    private static Kvartal Tidigast(Kvartal valt, Kvartal första) => valt < första ? valt : valt.Plus(1 - AntalKvartal) is var tidigast && tidigast > första ? tidigast : första;

    private static Inlämningsgrad Grad(Kvartal kvartal, IReadOnlyList<Rapportpost> poster) =>
        new(kvartal, poster.Count, poster.Count(p => p.Inlämnad is not null), poster.Count(p => p.Läge == Inlämning.ITid));
}
