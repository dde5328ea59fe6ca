using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>Asks for the mål of an insats, to change them.</summary>
/// <param name="Kod">Kod of the insats.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig)]
public sealed record MålQuery(string Kod) : IRequest<Result<MålVy>>;

/// <summary>The mål of an insats, to be changed.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Visningsnamn">Its name for tables.</param>
/// <param name="Mål">By level and number.</param>
public sealed record MålVy(string Kod, string Visningsnamn, IReadOnlyList<Målpost> Mål);

/// <summary>One mål.</summary>
/// <param name="Nr">Its number.</param>
/// <param name="Version">What a change tells that it has seen.</param>
/// <param name="Uppgifter">What it says.</param>
/// <param name="ÄrBedömt">Whether it has been judged, and so stays.</param>
/// <param name="RäknarPersoner">Whether its counts are masked where they are few.</param>
public sealed record Målpost(int Nr, int Version, Måluppgifter Uppgifter, bool ÄrBedömt, bool RäknarPersoner)
{
    /// <summary>What is to be reached, as it is read: "70 %", or <c>null</c>.</summary>
    public string? Målvärde { get; init; }
}

internal sealed class MålHandler(Målregister register, IFinsamContext db) : IRequestHandler<MålQuery, Result<MålVy>>
{
    public async Task<Result<MålVy>> Handle(MålQuery request, CancellationToken cancellationToken)
    {
        var svar = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!svar.Lyckades)
        {
            return svar.Fel;
        }

        var insats = svar.Värde;
        var bedömda = await db.Målbedömningar.Where(b => b.InsatsId == insats.Id).Select(b => b.Nr).Distinct().ToListAsync(cancellationToken);
        return new MålVy(
            insats.Kod,
            insats.Visningsnamn,
            [
                .. insats.Mål.OrderBy(m => m.Nivå).ThenBy(m => m.Nr)
                    .Select(m => new Målpost(m.Nr, m.Version, m.Uppgifter, bedömda.Contains(m.Nr), m.RäknarPersoner) { Målvärde = Mätvärde.Mål(m) }),
            ]);
    }
}
