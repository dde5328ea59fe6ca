using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Register;

/// <summary>Asks for one deltagare of one's own insats, to be changed; or, without an id, for what a new one needs. That it was read is written down.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Id">The deltagare, or <c>null</c> for a new one.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record DeltagarpostQuery(string Kod, DeltagareId? Id) : IRequest<Result<DeltagarpostVy>>;

/// <summary>A deltagare to be changed.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Rad">What is written, as codes; empty cells for a new one.</param>
public sealed record DeltagarpostVy(string Kod, string Visningsnamn, Registerrad Rad);

internal sealed class DeltagarpostHandler(Deltagarregister register, IFinsamContext db, ILäslogg läslogg) : IRequestHandler<DeltagarpostQuery, Result<DeltagarpostVy>>
{
    public async Task<Result<DeltagarpostVy>> Handle(DeltagarpostQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rad) = (öppnad.Värde, new Registerrad(null, 0, new Dictionary<string, string>()));
        if (request.Id is { } id)
        {
            await läslogg.AntecknaAsync(Läsning.Register, $"insats:{insats.Kod}", cancellationToken);
            if (await db.Deltagare.SingleOrDefaultAsync(d => d.Id == id && d.InsatsId == insats.Id, cancellationToken) is not { } deltagare)
            {
                return Deltagarfel.FinnsInte;
            }

            rad = new(id, deltagare.Version, Registerceller.Av(deltagare));
        }

        return new DeltagarpostVy(insats.Kod, insats.Kortnamn ?? insats.Namn, rad);
    }
}
