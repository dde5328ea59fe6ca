using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for avvikelser, and for what the program proposes.</summary>
/// <param name="Urval">Which.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record AvvikelserQuery(Avvikelseurval Urval) : IRequest<AvvikelserVy>;

/// <summary>What to look for; empty parts do not narrow.</summary>
/// <param name="Status">Where they stand; without one, all that are open.</param>
/// <param name="Alla">Also those that are closed, taken back or dismissed, where no status is chosen.</param>
/// <param name="Slag">What does not hold.</param>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="Dagar">At least so many days since they were reported.</param>
public sealed record Avvikelseurval(Avvikelsestatus? Status = null, bool Alla = false, Avvikelseslag? Slag = null, string? Insats = null, int? Dagar = null)
{
    /// <summary>All that are open.</summary>
    public static Avvikelseurval Öppna { get; } = new();
}

/// <summary>Avvikelser, the latest first.</summary>
public sealed record AvvikelserVy
{
    /// <summary>Those that were asked for.</summary>
    public required IReadOnlyList<Avvikelserad> Rader { get; init; }

    /// <summary>What the program proposes, to those who may take a stand on it.</summary>
    public required IReadOnlyList<Förslagsrad> Förslag { get; init; }

    /// <summary>The insatser that have any that the user may see, to choose among.</summary>
    public required IReadOnlyList<Insatslänk> Insatser { get; init; }
}

/// <summary>One avvikelse in a list.</summary>
/// <param name="Insats">Its insats.</param>
/// <param name="Avvikelse">The avvikelse.</param>
/// <param name="Dagar">Days since it was reported.</param>
public sealed record Avvikelserad(Insatslänk Insats, Avvikelse Avvikelse, int Dagar);

/// <summary>One proposal in a list.</summary>
/// <param name="Insats">Its insats.</param>
/// <param name="Förslag">The proposal.</param>
/// <param name="FårAnmäla">Whether the user may report it.</param>
/// <param name="FårAvfärda">Whether the user may dismiss it.</param>
public sealed record Förslagsrad(Insatslänk Insats, Avvikelseförslag Förslag, bool FårAnmäla, bool FårAvfärda);

internal sealed class AvvikelserHandler(IFinsamContext db, Avvikelselista lista, Användarkontext kontext) : IRequestHandler<AvvikelserQuery, AvvikelserVy>
{
    public async Task<AvvikelserVy> Handle(AvvikelserQuery request, CancellationToken cancellationToken)
    {
        var urval = request.Urval;
        var synliga = db.Avvikelser.SynligaFör(kontext.Användare, db.Insatser);
        var alla = await lista.RaderAsync(synliga, cancellationToken);
        var förslag = urval.Status is null or Avvikelsestatus.Föreslagen ? await lista.FörslagAsync(db.Insatser.SynligaFör(kontext.Användare), alla, cancellationToken) : [];
        return new()
        {
            Rader = [.. alla.Where(r => Visas(urval, r))],
            Förslag = [.. förslag.Where(f => (urval.Slag is null || f.Förslag.Slag == urval.Slag) && (urval.Insats is null || f.Insats.Kod == urval.Insats) && urval.Dagar is null)],
            Insatser = [.. alla.Select(r => r.Insats).Concat(förslag.Select(f => f.Insats)).DistinctBy(i => i.Kod).OrderBy(i => i.Visningsnamn, Svenska.Ordning)],
        };
    }

    private static bool Visas(Avvikelseurval urval, Avvikelserad rad) =>
        (urval.Status is { } status ? rad.Avvikelse.Status == status : urval.Alla || rad.Avvikelse.Status.ÄrÖppen())
        && (urval.Slag is null || rad.Avvikelse.Slag == urval.Slag)
        && (urval.Insats is null || rad.Insats.Kod == urval.Insats)
        && (urval.Dagar is null || rad.Dagar >= urval.Dagar);
}

/// <summary>Reads lists of avvikelser: one statement for the rows, a fixed number for the proposals.</summary>
internal sealed class Avvikelselista(IFinsamContext db, Förslagsläsning förslag, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>The avvikelser with the names of their insatser, the latest first.</summary>
    public async Task<IReadOnlyList<Avvikelserad>> RaderAsync(IQueryable<Avvikelse> avvikelser, CancellationToken cancellationToken)
    {
        var lästa = await avvikelser.Join(db.Insatser, a => a.InsatsId, i => i.Id, (a, i) => new { Avvikelse = a, i.Kod, Namn = i.Kortnamn ?? i.Namn })
            .OrderByDescending(r => r.Avvikelse.Nummer).ToListAsync(cancellationToken);
        var idag = klocka.Idag();
        return [.. lästa.Select(r => new Avvikelserad(new(r.Kod, r.Namn), r.Avvikelse, r.Avvikelse.Anmäld is { } a ? idag.DayNumber - a.Dag.DayNumber : 0))];
    }

    /// <summary>What the program proposes of these insatser, to those who may take a stand on it.</summary>
    /// <param name="insatser">The insatser.</param>
    /// <param name="redan">Every avvikelse of theirs that the user may see: whoever may take a stand sees all of the insats's.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Förslagsrad>> FörslagAsync(
        IQueryable<Domain.Insatser.Insats> insatser, IReadOnlyList<Avvikelserad> redan, CancellationToken cancellationToken)
    {
        var användare = kontext.Användare;
        if (!Avvikelsehandling.Anmäla.Roller().Concat(Avvikelsehandling.Avfärda.Roller()).Any(användare.Roller.Contains))
        {
            return [];
        }

        return
        [
            .. from rad in await förslag.LäsAsync(insatser, redan.Select(r => r.Avvikelse), cancellationToken)
               let kod = rad.Insats.Kod
               let ställning = new Förslagsrad(new(kod, rad.Insats.Visningsnamn), rad.Förslag, användare.Får(Avvikelsehandling.Anmäla, kod), användare.Får(Avvikelsehandling.Avfärda, kod))
               where ställning.FårAnmäla || ställning.FårAvfärda
               select ställning,
        ];
    }
}
