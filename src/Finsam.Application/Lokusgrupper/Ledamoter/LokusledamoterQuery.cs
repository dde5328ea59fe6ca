using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Ledamöter;

/// <summary>Asks who sits in a lokusgrupp, has sat there and will.</summary>
/// <param name="Kod">Kod of the group.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LokusledamöterQuery(string Kod) : IRequest<Result<LokusledamöterVy>>;

/// <summary>The members of a lokusgrupp.</summary>
/// <param name="Lokusgrupp">The group.</param>
/// <param name="Idag">Today.</param>
/// <param name="Ledamöter">All of them, by huvudman, role and name.</param>
/// <param name="Huvudmän">The huvudmän of all groups, to choose among.</param>
public sealed record LokusledamöterVy(Lokusgrupp Lokusgrupp, DateOnly Idag, IReadOnlyList<Lokusledamot> Ledamöter, IReadOnlyList<string> Huvudmän)
{
    /// <summary>Those who sit today.</summary>
    public IReadOnlyList<Lokusledamot> Sitter => [.. Ledamöter.Where(l => l.Sitter(Idag))];

    /// <summary>Those who will.</summary>
    public IReadOnlyList<Lokusledamot> Kommer => [.. Ledamöter.Where(l => l.Från > Idag)];

    /// <summary>Those whose time is over, the latest first.</summary>
    public IReadOnlyList<Lokusledamot> Tidigare => [.. Ledamöter.Where(l => l.Tom < Idag).OrderByDescending(l => l.Tom)];
}

internal sealed class LokusledamöterHandler(IFinsamContext db, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<LokusledamöterQuery, Result<LokusledamöterVy>>
{
    public async Task<Result<LokusledamöterVy>> Handle(LokusledamöterQuery request, CancellationToken cancellationToken)
    {
        var lokusgrupp = await db.LokusgruppAsync(request.Kod, kontext.Användare, cancellationToken);
        if (!lokusgrupp.Lyckades)
        {
            return lokusgrupp.Fel;
        }

        var ledamöter = await db.Lokusledamöter.Where(l => l.Lokusgrupp == request.Kod).ToListAsync(cancellationToken);
        var huvudmän = await db.Lokusledamöter.Select(l => l.Huvudman).Distinct().ToListAsync(cancellationToken);
        return new LokusledamöterVy(
            lokusgrupp.Värde,
            klocka.Idag(),
            [.. ledamöter.OrderBy(l => l.Huvudman, Svenska.Ordning).ThenBy(l => l.Roll).ThenBy(l => l.Person, Svenska.Ordning).ThenBy(l => l.Från)],
            [.. huvudmän.Distinct(StringComparer.OrdinalIgnoreCase).Order(Svenska.Ordning)]);
    }
}
