using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Asks for the lotsärenden of a lokusgrupp in a year, compiled; and one by one for its samverkanskoordinator and the kansli.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LotsärendenQuery(string Kod, int År) : IRequest<Result<LotsärendenVy>>;

/// <summary>The lotsärenden of a lokusgrupp in a year.</summary>
public sealed record LotsärendenVy
{
    /// <summary>The group.</summary>
    public required Lokusgrupp Lokusgrupp { get; init; }

    /// <summary>Calendar year.</summary>
    public required int År { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Idag { get; init; }

    /// <summary>Whether the user reads and writes the cases themselves, and all counts unmasked.</summary>
    public required bool Läser { get; init; }

    /// <summary>What counts are masked below, or <c>null</c> where none are.</summary>
    public required int? Gräns { get; init; }

    /// <summary>The half-years that are shown, and the year when both are: to others than those who write, only what is over.</summary>
    public required IReadOnlyList<Lotsperiod> Perioder { get; init; }

    /// <summary>The cases of the year, the latest first; empty to others.</summary>
    public required IReadOnlyList<Lotsärende> Ärenden { get; init; }

    /// <summary>Brought up for the tilläggsresurs, the latest first; empty to others.</summary>
    public required IReadOnlyList<Aktualiserade> Aktualiserade { get; init; }

    /// <summary>The themes that can be chosen.</summary>
    public required IReadOnlyList<string> Teman { get; init; }
}

/// <summary>What was written in a time.</summary>
/// <param name="Period">A half-year or the year.</param>
/// <param name="Ärenden">The cases.</param>
/// <param name="Aktualiserade">Those brought up for the tilläggsresurs; without themes.</param>
public sealed record Lotsperiod(Period Period, Lotssammanställning Ärenden, Lotssammanställning Aktualiserade);

internal sealed class LotsärendenHandler(IFinsamContext db, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<LotsärendenQuery, Result<LotsärendenVy>>
{
    public async Task<Result<LotsärendenVy>> Handle(LotsärendenQuery request, CancellationToken cancellationToken)
    {
        var (kod, år) = (request.Kod, request.År);
        var lokusgrupp = await db.LokusgruppAsync(kod, kontext.Användare, cancellationToken);
        if (!lokusgrupp.Lyckades)
        {
            return lokusgrupp.Fel;
        }

        var (helår, idag, läser) = (Period.Helår(år), klocka.Idag(), kontext.Användare.LäserLotsärenden(kod));
        int? gräns = läser ? null : inställningar.Maskeringsgräns;
        var ärenden = await db.Lotsärenden.Where(l => l.Lokusgrupp == kod && l.Datum >= helår.FörstaDag && l.Datum <= helår.SistaDag)
            .OrderByDescending(l => l.Datum).ThenByDescending(l => l.Id).ToListAsync(cancellationToken);
        var aktualiserade = await db.Aktualiserade.Where(a => a.Lokusgrupp == kod && a.Datum >= helår.FörstaDag && a.Datum <= helår.SistaDag)
            .OrderByDescending(a => a.Datum).ThenByDescending(a => a.Id).ToListAsync(cancellationToken);
        var valbara = await db.Lotsteman.Select(t => t.Namn).ToListAsync(cancellationToken);
        string[] teman = [.. valbara.Union(ärenden.SelectMany(l => l.Teman)).Order(Svenska.Ordning)];
        List<Lotsperiod> perioder = [.. new[] { 1, 2 }.Select(h => Period.Halvår(år, h)).Where(p => läser ? p.FörstaDag <= idag : p.SistaDag < idag).Select(Halvår)];
        if (perioder is [var första, var andra])
        {
            perioder.Add(new(helår, Lotssammanställning.Summa([första.Ärenden, andra.Ärenden]), Lotssammanställning.Summa([första.Aktualiserade, andra.Aktualiserade])));
        }

        return new LotsärendenVy
        {
            Lokusgrupp = lokusgrupp.Värde,
            År = år,
            Idag = idag,
            Läser = läser,
            Gräns = gräns,
            Perioder = perioder,
            Ärenden = läser ? ärenden : [],
            Aktualiserade = läser ? aktualiserade : [],
            Teman = [.. valbara.Order(Svenska.Ordning)],
        };

        Lotsperiod Halvår(Period period) => new(
            period,
            Lotssammanställning.Av([.. ärenden.Where(l => I(period, l.Datum)).Select(l => new Lotsgrupp(l.Kön, l.Part, l.Teman))], teman, gräns),
            Lotssammanställning.Av([.. aktualiserade.Where(a => I(period, a.Datum)).Select(a => new Lotsgrupp(a.Kön, a.Part, [], a.Antal))], [], gräns));

        static bool I(Period period, DateOnly dag) => period.FörstaDag <= dag && dag <= period.SistaDag;
    }
}
