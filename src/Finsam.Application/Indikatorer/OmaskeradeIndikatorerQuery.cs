using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer;

/// <summary>
/// Asks what the answers of exactly one period say, of one insats or of all together. For whoever runs the server: what is under the minimum is left out, but
/// what a sum and its parts tell together is not guarded, as it is on the pages. Source: formats/utbyte.md, "Indikatorer".
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Insats">Kod of the insats; <c>null</c> for all.</param>
[Behörighet(Roll.Driftansvarig)]
public sealed record OmaskeradeIndikatorerQuery(Period Period, string? Insats) : IRequest<Result<Indikatorlista>>;

/// <summary>What the answers say.</summary>
/// <param name="Gräns">The least number of answers that anything is said of.</param>
/// <param name="Rader">By form and mätpunkt.</param>
public sealed record Indikatorlista(int Gräns, IReadOnlyList<Indikatorrad> Rader);

/// <summary>A mätpunkt of a form.</summary>
/// <param name="Mätpunkt">Its code.</param>
/// <param name="Formulär">The form.</param>
/// <param name="Resultat">How they are spread; <c>null</c> under the minimum.</param>
/// <param name="Parad">Whether nr 7 of this form is paired.</param>
/// <param name="Par">The pairs; <c>null</c> under the minimum, and where nothing is paired.</param>
public sealed record Indikatorrad(string Mätpunkt, Formulär Formulär, Mätresultat? Resultat, bool Parad, Parresultat? Par);

internal sealed class OmaskeradeIndikatorerHandler(IFinsamContext db, Inställningar inställningar) : IRequestHandler<OmaskeradeIndikatorerQuery, Result<Indikatorlista>>
{
    public async Task<Result<Indikatorlista>> Handle(OmaskeradeIndikatorerQuery request, CancellationToken cancellationToken)
    {
        var mätningar = db.Enkätmätningar.Where(m => m.Period == request.Period);
        if (request.Insats is { } kod)
        {
            if (await db.Insatser.FirstOrDefaultAsync(i => i.Kod == kod, cancellationToken) is not { } insats)
            {
                return Felkatalog.InsatsFinnsInte(kod);
            }

            mätningar = mätningar.Where(m => m.InsatsId == insats.Id);
        }

        var (gräns, underlag) = (inställningar.Maskeringsgräns, await Mätunderlag.LäsAsync(mätningar, cancellationToken));
        return new Indikatorlista(gräns, [.. underlag.Svar
            .GroupBy(s => (s.Mätning.Formulär, s.Mätpunkt), s => s.Resultat)
            .OrderBy(g => g.Key.Formulär).ThenBy(g => g.Key.Mätpunkt, Mätpunkt.Ordning)
            .Select(g =>
            {
                var resultat = g.Aggregate((a, b) => a.Med(b));
                var parad = g.Key.Formulär.Par() is not null && Mätpunkt.Nummer(g.Key.Mätpunkt) == Kärnindikator.Stegförflyttning;
                var par = underlag.Par.Where(p => parad && p.Formulär == g.Key.Formulär).Aggregate(new Parresultat(0, 0), (a, b) => a.Med(b.Resultat));
                return new Indikatorrad(g.Key.Mätpunkt, g.Key.Formulär, resultat.N < gräns ? null : resultat, parad, par.Par < gräns ? null : par);
            })]);
    }
}
