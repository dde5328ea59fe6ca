using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Asks what the board can still decide on, year by year.</summary>
/// <param name="Från">The first year to show; the years before are counted too. <c>null</c> for all.</param>
/// <param name="Med">Which ansökningar to count as granted.</param>
[Behörighet(Rollgrupp.SerAllt, Roll.Driftansvarig)]
public sealed record BeslutsutrymmeQuery(int? Från, IReadOnlyCollection<AnsökanId> Med) : IRequest<BeslutsutrymmeVy>;

/// <summary>What the board can still decide on.</summary>
/// <param name="År">The years, in order; empty when there are no figures, or a year is missing among them.</param>
/// <param name="Lucka">The year that is missing, as a refusal, or <c>null</c>.</param>
/// <param name="Poster">The figures that were entered or read in, of all years.</param>
/// <param name="Ansökningar">What is applied for, by name.</param>
/// <param name="Med">Those of them that are counted.</param>
/// <param name="Kommuner">Members among the kommuner, by name.</param>
/// <param name="Insatser">What an ansökan can be decided for, by name; empty when none waits.</param>
/// <param name="Kapital">How much may be saved, and what is kept apart.</param>
public sealed record BeslutsutrymmeVy(
    IReadOnlyList<Utrymmesår> År,
    Fel? Lucka,
    IReadOnlyList<Förbundspost> Poster,
    IReadOnlyList<Ansökan> Ansökningar,
    IReadOnlyList<Ansökan> Med,
    IReadOnlyList<Medlemskommun> Kommuner,
    IReadOnlyList<(string Kod, string Namn)> Insatser,
    Kapitalregel Kapital)
{
    /// <summary>Years that an ansökan which is counted costs in, and that have no figures: that much is not in the table.</summary>
    public IReadOnlyList<(int År, long Tkr)> Utanför =>
    [
        .. Med.SelectMany(a => a.År).Where(a => Poster.All(p => p.År != a.År))
            .GroupBy(a => a.År, (år, delar) => (år, delar.Sum(d => (long)d.Tkr))).OrderBy(a => a.år),
    ];
}

internal sealed class BeslutsutrymmeHandler(IFinsamContext db, Inställningar inställningar)
    : IRequestHandler<BeslutsutrymmeQuery, BeslutsutrymmeVy>
{
    public async Task<BeslutsutrymmeVy> Handle(BeslutsutrymmeQuery request, CancellationToken cancellationToken)
    {
        var poster = await db.Förbundsposter.ToListAsync(cancellationToken);
        var ansökningar = await db.Ansökningar.ToListAsync(cancellationToken);
        var kommuner = await db.Medlemskommuner.ToListAsync(cancellationToken);
        var insatser = ansökningar.Count == 0 ? [] : await db.Insatser.Select(i => new { i.Kod, i.Namn }).ToListAsync(cancellationToken);
        var med = ansökningar.Where(a => request.Med.Contains(a.Id)).ToList();
        var ansökt = med.SelectMany(a => a.År).GroupBy(a => a.År).ToDictionary(a => a.Key, a => a.Sum(del => (long)del.Tkr));
        var år = Beslutsutrymme.Räkna(poster, ansökt);
        return new(
            år.Lyckades ? [.. år.Värde.Where(å => request.Från is not { } från || å.År >= från)] : [],
            år.Fel,
            poster,
            [.. ansökningar.OrderBy(a => a.Namn, Svenska.Ordning)],
            med,
            [.. kommuner.OrderBy(k => k.Namn, Svenska.Ordning)],
            [.. insatser.OrderBy(i => i.Namn, Svenska.Ordning).Select(i => (i.Kod, i.Namn))],
            inställningar.Kapital);
    }
}
