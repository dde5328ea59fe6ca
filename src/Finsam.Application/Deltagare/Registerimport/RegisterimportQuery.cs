using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>Asks where a file can be read into the register of an insats from.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Kansli)]
public sealed record RegisterimportQuery(string Kod) : IRequest<Result<RegisterimportVy>>;

/// <summary>The start of an import.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Läser">Whether the user may read the register itself.</param>
/// <param name="Källor">The sources that have been mapped, by name.</param>
public sealed record RegisterimportVy(string Kod, string Visningsnamn, bool Läser, IReadOnlyList<string> Källor);

internal sealed class RegisterimportHandler(Deltagarregister register, IFinsamContext db) : IRequestHandler<RegisterimportQuery, Result<RegisterimportVy>>
{
    public async Task<Result<RegisterimportVy>> Handle(RegisterimportQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.FörImportAsync(request.Kod, cancellationToken);
        return öppnad.Lyckades
            ? new RegisterimportVy(
                öppnad.Värde.Kod,
                öppnad.Värde.Kortnamn ?? öppnad.Värde.Namn,
                register.Läser(öppnad.Värde.Kod),
                await db.Importkällor.Where(k => k.Slag == Importslag.Deltagare).Select(k => k.Namn).OrderBy(n => n).ToListAsync(cancellationToken))
            : öppnad.Fel;
    }
}
