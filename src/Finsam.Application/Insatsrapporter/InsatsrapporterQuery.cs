using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks which reports an insats has.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsrapporterQuery(string Kod) : IRequest<Result<InsatsrapporterVy>>;

/// <summary>The reports of an insats.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Rapporter">Latest first.</param>
/// <param name="Skriver">Whether the user writes them.</param>
/// <param name="Slutrapport">The last day for a slutrapport, where the insats has ended or will, and there is none handed in; else <c>null</c>.</param>
/// <param name="Idag">Today.</param>
public sealed record InsatsrapporterVy(Insats Insats, IReadOnlyList<Rapportrad> Rapporter, bool Skriver, DateOnly? Slutrapport, DateOnly Idag);

/// <summary>One report in a list.</summary>
/// <param name="Rapport">The report, without what it says.</param>
/// <param name="Undertecknat">How many have signed.</param>
/// <param name="AttUnderteckna">How many are to.</param>
public sealed record Rapportrad(Insatsrapport Rapport, int Undertecknat, int AttUnderteckna);

internal sealed class InsatsrapporterHandler(IFinsamContext db, Rapportregister register, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<InsatsrapporterQuery, Result<InsatsrapporterVy>>
{
    public async Task<Result<InsatsrapporterVy>> Handle(InsatsrapporterQuery request, CancellationToken cancellationToken)
    {
        var läst = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var insats = läst.Värde;
        var rapporter = await db.Insatsrapporter.Include(r => r.Underskrifter).Where(r => r.InsatsId == insats.Id).ToListAsync(cancellationToken);
        var klar = rapporter.Exists(r => r is { Slag: Insatsrapportslag.Slut, ÄrInlämnad: true });
        return new InsatsrapporterVy(
            insats,
            [.. rapporter.OrderByDescending(r => r.År).ThenByDescending(r => r.Slag).Select(r => new Rapportrad(r, r.Underskrifter.Count, Undertecknare.Alla(insats, r).Count))],
            Rapportregister.Skriver(kontext.Användare, insats),
            klar ? null : Slutrapportsfrist.Av(insats.Tid),
            klocka.Idag());
    }
}
