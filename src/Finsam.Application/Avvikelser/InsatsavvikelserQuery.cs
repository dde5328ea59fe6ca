using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>Asks for the avvikelser of one insats, and what the program proposes of it.</summary>
/// <param name="Insats">Kod of the insats.</param>
/// <param name="MedFörslag">Whether to look for what the program proposes.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsavvikelserQuery(string Insats, bool MedFörslag = true) : IRequest<Result<InsatsavvikelserVy>>;

/// <summary>The avvikelser of one insats.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Rader">Those that the user may see, the latest first.</param>
/// <param name="Förslag">What the program proposes, to those who may take a stand on it.</param>
/// <param name="FårAnmäla">Whether the user may report one.</param>
public sealed record InsatsavvikelserVy(Insatslänk Insats, IReadOnlyList<Avvikelserad> Rader, IReadOnlyList<Förslagsrad> Förslag, bool FårAnmäla);

internal sealed class InsatsavvikelserHandler(IFinsamContext db, Avvikelselista lista, Användarkontext kontext)
    : IRequestHandler<InsatsavvikelserQuery, Result<InsatsavvikelserVy>>
{
    public async Task<Result<InsatsavvikelserVy>> Handle(InsatsavvikelserQuery request, CancellationToken cancellationToken)
    {
        var (användare, kod) = (kontext.Användare, request.Insats);
        if (await db.Insatser.SynligaFör(användare).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var rader = await lista.RaderAsync(db.Avvikelser.SynligaFör(användare, db.Insatser).Where(a => a.InsatsId == insats.Id), cancellationToken);
        return new InsatsavvikelserVy(
            new(insats.Kod, insats.Visningsnamn),
            rader,
            !request.MedFörslag ? [] : await lista.FörslagAsync(db.Insatser.Where(i => i.Id == insats.Id), rader, cancellationToken),
            användare.Får(Avvikelsehandling.Anmäla, kod));
    }
}
