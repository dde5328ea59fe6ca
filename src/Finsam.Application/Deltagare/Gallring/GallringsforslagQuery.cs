using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Gallring;

/// <summary>Asks which deltagare of one's own insats are due to be removed. That it was read is written down.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record GallringsförslagQuery(string Kod) : IRequest<Result<GallringsförslagVy>>;

/// <summary>What is due.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Frist">The time that holds, or <c>null</c> where nobody has said one.</param>
/// <param name="Gallrat">Those who left in or before it have been removed.</param>
/// <param name="Förfallet">Those who left in or before it are due.</param>
/// <param name="Nästa">The first day on which somebody is due, or <c>null</c>.</param>
/// <param name="VäntarPå">The day when the last of their uppföljning is told of, which is to come before; <c>null</c> where nothing waits.</param>
/// <param name="Deltagare">Codes of those who are due, with the day they left, the earliest first.</param>
public sealed record GallringsförslagVy(
    string Kod, string Visningsnamn, Gallringsfrist? Frist, Kvartal? Gallrat, Kvartal? Förfallet, DateOnly? Nästa, DateOnly? VäntarPå, IReadOnlyList<(string Kod, DateOnly Ut)> Deltagare);

internal sealed class GallringsförslagHandler(Deltagarregister register, Gallringsläsning läsning, IFinsamContext db, ILäslogg läslogg)
    : IRequestHandler<GallringsförslagQuery, Result<GallringsförslagVy>>
{
    public async Task<Result<GallringsförslagVy>> Handle(GallringsförslagQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        await läslogg.AntecknaAsync(Läsning.Register, $"insats:{insats.Kod}", cancellationToken);
        var läge = (await läsning.LäsAsync(db.Insatser.Where(i => i.Id == insats.Id), cancellationToken)).Single();
        var sista = läge.Förfallet?.SistaDag;
        var deltagare = await db.Deltagare.Where(d => d.InsatsId == insats.Id && d.Ut <= sista).OrderBy(d => d.Ut).ThenBy(d => d.Kod).Select(d => new { d.Kod, Ut = d.Ut!.Value }).ToListAsync(cancellationToken);
        return new GallringsförslagVy(
            insats.Kod, insats.Visningsnamn, läge.Frist, läge.Gallrat, läge.Förfallet, läge.Nästa, läge.VäntarPå, [.. deltagare.Select(d => (d.Kod, d.Ut))]);
    }
}
