using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>Asks who is to rate in one's own insats, and how those who have rated have changed. That it was read is written down.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SkattningarQuery(string Kod) : IRequest<Result<SkattningarVy>>;

/// <summary>The självskattningar of an insats.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Formulär">The formulär in use, or <c>null</c> where there is none yet.</param>
/// <param name="Veckor">Weeks between two.</param>
/// <param name="Poster">Those who can rate today or have rated, by code.</param>
public sealed record SkattningarVy(string Kod, string Visningsnamn, Skattningsformulär? Formulär, int Veckor, IReadOnlyList<Skattningspost> Poster);

/// <summary>One deltagare who can rate, or has.</summary>
/// <param name="Id">The deltagare.</param>
/// <param name="Kod">Its code.</param>
/// <param name="KanSkatta">Whether answers of today could be written.</param>
/// <param name="Antal">How many times it has rated.</param>
/// <param name="Senast">The latest day, or <c>null</c>.</param>
/// <param name="Jämförelse">How it has changed, or <c>null</c> where nothing can be compared.</param>
/// <param name="Väntar">What is due, and since when.</param>
public sealed record Skattningspost(
    DeltagareId Id, string Kod, bool KanSkatta, int Antal, DateOnly? Senast, Skattningsjämförelse? Jämförelse, (Skattningstillfälle Tillfälle, DateOnly Sedan)? Väntar);

internal sealed class SkattningarHandler(Deltagarregister register, IFinsamContext db, ILäslogg läslogg, TimeProvider klocka)
    : IRequestHandler<SkattningarQuery, Result<SkattningarVy>>
{
    public async Task<Result<SkattningarVy>> Handle(SkattningarQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        await läslogg.AntecknaAsync(Läsning.Register, $"insats:{insats.Kod}", cancellationToken);
        var formulär = await db.Skattningsformulär.Where(f => f.InsatsId == insats.Id).OrderByDescending(f => f.Nummer).ToListAsync(cancellationToken);
        var veckor = (await db.Skattningsplaner.SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken))?.Veckor ?? Skattningsplan.Standard;
        var poster = formulär.Count == 0 ? [] : await PosterAsync(insats.Id, formulär, veckor, cancellationToken);
        return new SkattningarVy(insats.Kod, insats.Visningsnamn, formulär.FirstOrDefault(), veckor, poster);
    }

    private async Task<IReadOnlyList<Skattningspost>> PosterAsync(InsatsId insats, List<Skattningsformulär> formulär, int veckor, CancellationToken cancellationToken)
    {
        var (idag, nummer) = (klocka.Idag(), formulär.ToDictionary(f => f.Id, f => f.Nummer));
        var deltagare = await db.Deltagare.Where(d => d.InsatsId == insats && d.In <= idag)
            .Select(d => new { d.Id, d.Kod, d.In, d.Ut, Skattningar = db.Självskattningar.Where(s => s.DeltagareId == d.Id).ToList() }).ToListAsync(cancellationToken);
        return
        [
            .. from d in deltagare
               let kan = Skattningsschema.Sista(d.Ut) is not { } sista || sista >= idag
               where kan || d.Skattningar.Count > 0
               orderby d.Kod
               let senast = d.Skattningar.Max(s => (DateOnly?)s.Dag)
               select new Skattningspost(
                   d.Id, d.Kod, kan, d.Skattningar.Count, senast, Skattningsjämförelse.Av(d.Skattningar, nummer), Skattningsschema.Väntar((d.In, d.Ut), senast, veckor, idag)),
        ];
    }
}
