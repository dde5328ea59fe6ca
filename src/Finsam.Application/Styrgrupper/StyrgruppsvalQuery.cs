using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrgrupper;

/// <summary>Asks for what the forms of a styrgrupp choose among.</summary>
[Behörighet(Roll.Kansli)]
public sealed record StyrgruppsvalQuery : IRequest<Styrgruppsval>;

/// <summary>What there is to choose among.</summary>
/// <param name="Konton">The accounts that are not closed, by name: the name, and nothing else of them.</param>
/// <param name="Insatser">The insatser, by name.</param>
/// <param name="Lokusgrupper">The lokusgrupper, by name.</param>
/// <param name="Organisationer">The parties of the insatser, as they are written there.</param>
public sealed record Styrgruppsval(IReadOnlyList<Kontoval> Konton, IReadOnlyList<Val> Insatser, IReadOnlyList<Val> Lokusgrupper, IReadOnlyList<string> Organisationer);

/// <summary>An account to choose.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Namn">The person's name.</param>
/// <param name="Inbjuden">Whether they have not yet chosen a password.</param>
public sealed record Kontoval(KontoId Id, string Namn, bool Inbjuden);

internal sealed class StyrgruppsvalHandler(IFinsamContext db) : IRequestHandler<StyrgruppsvalQuery, Styrgruppsval>
{
    public async Task<Styrgruppsval> Handle(StyrgruppsvalQuery request, CancellationToken cancellationToken)
    {
        var insatser = await db.Insatser.ToListAsync(cancellationToken);
        return new(
            await db.Konton.Where(k => k.Stängd == null).OrderBy(k => k.Namn).ThenBy(k => k.Id).Select(k => new Kontoval(k.Id, k.Namn, k.Aktiverad == null)).ToListAsync(cancellationToken),
            [.. insatser.Select(i => new Val(i.Kod, i.Visningsnamn)).OrderBy(i => i.Namn, Svenska.Ordning)],
            await db.Lokusgrupper.OrderBy(l => l.Namn).Select(l => new Val(l.Kod, l.Namn)).ToListAsync(cancellationToken),
            [.. insatser.SelectMany(i => i.Samverkansparter.Append(i.Insatsägare)).OfType<string>().Distinct(Svenska.Ordning).Order(Svenska.Ordning)]);
    }
}
