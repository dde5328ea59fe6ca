using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Uppföljning;

/// <summary>Asks whom to follow up after avslut in one's own insats, and how many have answered. That it was read is written down.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record UppföljningarQuery(string Kod) : IRequest<Result<UppföljningarVy>>;

/// <summary>The follow-up of an insats.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Visningsnamn">Its name.</param>
/// <param name="Månader">The months after avslut when it asks.</param>
/// <param name="AttGöra">Those to ask now, the most urgent first.</param>
/// <param name="Gjorda">Those who have been asked and may still be corrected, the latest first.</param>
/// <param name="Svar">How many have answered, by months.</param>
public sealed record UppföljningarVy(
    string Kod, string Visningsnamn, IReadOnlyList<int> Månader, IReadOnlyList<Uppföljningspost> AttGöra, IReadOnlyList<Uppföljningspost> Gjorda, IReadOnlyList<Svarsfrekvens> Svar);

/// <summary>One deltagare to be asked, or asked.</summary>
/// <param name="Id">The deltagare.</param>
/// <param name="Kod">Its code.</param>
/// <param name="Ut">Last day in the insats.</param>
/// <param name="Månader">Months after it.</param>
/// <param name="Skrivet">What has been written, or <c>null</c>.</param>
public sealed record Uppföljningspost(DeltagareId Id, string Kod, DateOnly Ut, int Månader, Domain.Deltagare.Uppföljning? Skrivet)
{
    /// <summary>The day from which it is asked.</summary>
    public DateOnly Från => Uppföljningsplan.Dag(Ut, Månader);

    /// <summary>The last day.</summary>
    public DateOnly Senast => Uppföljningsplan.Sista(Ut, Månader);
}

/// <summary>How many have answered of those whose day has come.</summary>
/// <param name="Månader">Months after avslut.</param>
/// <param name="Svarat">Those who answered.</param>
/// <param name="Förfallna">All whose day has come.</param>
public sealed record Svarsfrekvens(int Månader, int Svarat, int Förfallna)
{
    /// <summary>Whole percent; <c>null</c> where nobody's day has come.</summary>
    public int? Procent => Andel.Procent(Svarat, Förfallna);
}

internal sealed class UppföljningarHandler(Deltagarregister register, IFinsamContext db, ILäslogg läslogg, TimeProvider klocka)
    : IRequestHandler<UppföljningarQuery, Result<UppföljningarVy>>
{
    public async Task<Result<UppföljningarVy>> Handle(UppföljningarQuery request, CancellationToken cancellationToken)
    {
        var öppnad = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, idag) = (öppnad.Värde, klocka.Idag());
        await läslogg.AntecknaAsync(Läsning.Register, $"insats:{insats.Kod}", cancellationToken);
        var månader = (await db.Uppföljningsplaner.SingleOrDefaultAsync(p => p.InsatsId == insats.Id, cancellationToken))?.Månader ?? Uppföljningsplan.Standard;
        var poster = await PosterAsync(insats.Id, månader, idag, cancellationToken);
        return new UppföljningarVy(
            insats.Kod,
            insats.Kortnamn ?? insats.Namn,
            månader,
            [.. poster.Where(p => p.Skrivet is null && p.Från <= idag && p.Senast >= idag).OrderBy(p => p.Senast).ThenBy(p => p.Kod, StringComparer.Ordinal)],
            [.. poster.Where(p => p.Skrivet is not null && p.Senast >= idag).OrderByDescending(p => p.Skrivet!.Dag).ThenBy(p => p.Kod, StringComparer.Ordinal)],
            [.. månader.Select(m => new Svarsfrekvens(
                m,
                poster.Count(p => p.Månader == m && p.Skrivet?.Resultat == Uppföljningsresultat.Svar),
                poster.Count(p => p.Månader == m && (p.Från <= idag || p.Skrivet is not null))))]);
    }

    private async Task<List<Uppföljningspost>> PosterAsync(InsatsId insats, IReadOnlyList<int> månader, DateOnly idag, CancellationToken cancellationToken)
    {
        var senast = idag.AddMonths(-månader[0]);
        var slutade = await db.Deltagare.Where(d => d.InsatsId == insats && d.Ut <= senast)
            .Select(d => new { d.Id, d.Kod, d.Ut, Skrivna = db.Uppföljningar.Where(u => u.DeltagareId == d.Id).ToList() }).ToListAsync(cancellationToken);
        return [.. slutade.SelectMany(d => månader.Select(m => new Uppföljningspost(d.Id, d.Kod, d.Ut!.Value, m, d.Skrivna.FirstOrDefault(u => u.Månader == m))))];
    }
}
