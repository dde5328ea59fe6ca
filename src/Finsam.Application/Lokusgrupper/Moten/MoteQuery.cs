using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Asks for one meeting of a group.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Möte">Kod of the meeting.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record MöteQuery(Mötesgrupp Grupp, string Möte) : IRequest<Result<MöteVy>>;

/// <summary>One meeting.</summary>
/// <param name="Krets">The group.</param>
/// <param name="Idag">Today.</param>
/// <param name="Möte">The meeting.</param>
/// <param name="Grupper">All groups of the kind by kod.</param>
/// <param name="Deltagare">Who sits in the groups, of all time.</param>
/// <param name="Beslut">What it decided: what is not done first.</param>
/// <param name="Ansvariga">Whom to choose as ansvarig, for those who may write.</param>
public sealed record MöteVy(
    Krets Krets, DateOnly Idag, Möte Möte, IReadOnlyDictionary<string, string> Grupper, IReadOnlyList<Mötesdeltagare> Deltagare, IReadOnlyList<Mötesbeslutsrad> Beslut, IReadOnlyList<Kontonamn> Ansvariga)
{
    /// <summary>Those who were there.</summary>
    public IReadOnlyList<Mötesdeltagare> Närvarande => [.. Deltagare.Where(d => Möte.Närvarande.Contains(d.Id))];
}

internal sealed class MöteHandler(IFinsamContext db, Möteskretsar kretsar, Mötesbesluten besluten, TimeProvider klocka) : IRequestHandler<MöteQuery, Result<MöteVy>>
{
    public async Task<Result<MöteVy>> Handle(MöteQuery request, CancellationToken cancellationToken)
    {
        var (typ, kod) = request.Grupp;
        var krets = await kretsar.LäsAsync(request.Grupp, cancellationToken);
        if (!krets.Lyckades)
        {
            return krets.Fel;
        }

        var möten = db.Möten.Where(m => m.Kod == request.Möte && m.Typ == typ && m.Grupper.Contains(kod));
        return await möten.SingleOrDefaultAsync(cancellationToken) is not { } möte
            ? Mötesfel.Okänt
            : new MöteVy(
                krets.Värde,
                klocka.Idag(),
                möte,
                await kretsar.NamnAsync(typ, cancellationToken),
                await kretsar.DeltagareAsync(typ, krets.Värde.FårSkriva ? null : [.. möte.Grupper], cancellationToken),
                await besluten.LäsAsync(möten, db.Mötesbeslut, krets.Värde.FårSkriva, cancellationToken),
                krets.Värde.FårSkriva ? await kretsar.AnsvarigaAsync(request.Grupp, cancellationToken) : []);
    }
}
