using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Åtaganden;

/// <summary>Asks how a lokusgrupp's åtaganden of a year stand.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="År">Calendar year.</param>
/// <param name="Dag">As of which day; <c>null</c> for today.</param>
[Behörighet(Rollgrupp.SerLokusgrupper, Roll.Driftansvarig)]
public sealed record ÅtagandenQuery(string Kod, int År, DateOnly? Dag) : IRequest<Result<ÅtagandenVy>>;

/// <summary>A lokusgrupp's åtaganden.</summary>
/// <param name="Lokusgrupp">The group.</param>
/// <param name="År">Calendar year.</param>
/// <param name="Dag">As of which day.</param>
/// <param name="Åtaganden">In the order of the bilaga.</param>
/// <param name="Intyg">What is attested, by åtagande.</param>
/// <param name="Kommande">The meetings of the year that are yet to come, by day.</param>
public sealed record ÅtagandenVy(
    Lokusgrupp Lokusgrupp, int År, DateOnly Dag, IReadOnlyList<Åtagande> Åtaganden, IReadOnlyDictionary<Åtagandekod, Intyg> Intyg, IReadOnlyList<Möte> Kommande);

internal sealed class ÅtagandenHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<ÅtagandenQuery, Result<ÅtagandenVy>>
{
    public async Task<Result<ÅtagandenVy>> Handle(ÅtagandenQuery request, CancellationToken cancellationToken)
    {
        var (kod, år) = (request.Kod, request.År);
        var lokusgrupp = await db.LokusgruppAsync(kod, kontext.Användare, cancellationToken);
        if (!lokusgrupp.Lyckades)
        {
            return lokusgrupp.Fel;
        }

        var dag = request.Dag ?? klocka.Idag();
        var underlag = await db.ÅtagandeunderlagAsync(kod, år, cancellationToken);
        return new ÅtagandenVy(
            lokusgrupp.Värde,
            år,
            dag,
            Åtagandebedömning.Av(underlag, dag),
            underlag.Intyg.ToDictionary(i => i.Åtagande),
            [.. underlag.Möten.Where(m => m.Datum > dag).OrderBy(m => m.Datum)]);
    }
}
