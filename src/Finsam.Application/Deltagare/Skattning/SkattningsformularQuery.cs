using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Asks what the deltagare of one's own insats rate and how often, to change it.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SkattningsformulärQuery(string Kod) : IRequest<Result<SkattningsformulärVy>>;

/// <summary>The formulär of an insats.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Formulär">Every one, the one in use first.</param>
/// <param name="Besvarat">Whether the one in use has been answered, so that a change makes a new one.</param>
/// <param name="Veckor">Weeks between two.</param>
/// <param name="Version">The version to send back.</param>
public sealed record SkattningsformulärVy(string Kod, string Visningsnamn, IReadOnlyList<Skattningsformulär> Formulär, bool Besvarat, int Veckor, int Version);

internal sealed class SkattningsformulärHandler(Deltagarregister register, IFinsamContext db) : IRequestHandler<SkattningsformulärQuery, Result<SkattningsformulärVy>>
{
    public async Task<Result<SkattningsformulärVy>> Handle(SkattningsformulärQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        var plan = await db.Skattningsplaner.SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken);
        var formulär = await db.Skattningsformulär.Where(f => f.InsatsId == insats.Id).OrderByDescending(f => f.Nummer).ToListAsync(cancellationToken);
        var besvarat = formulär.Count > 0 && await db.Självskattningar.AnyAsync(s => s.FormulärId == formulär[0].Id, cancellationToken);
        return new SkattningsformulärVy(insats.Kod, insats.Visningsnamn, formulär, besvarat, plan?.Veckor ?? Skattningsplan.Standard, plan?.Version ?? 0);
    }
}
