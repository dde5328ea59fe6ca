using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Reads what stands beside the form: last quarter's answers, and the money of the year.</summary>
internal sealed class Förrarapport(IFinsamContext db, Rapportunderlag underlag, Inställningar inställningar)
{
    /// <summary>The report before by the calendar, or <c>null</c> where it was not handed in.</summary>
    public async Task<Förrasvar?> LäsAsync(Insats insats, Kvartal kvartal, CancellationToken cancellationToken)
    {
        var förra = Enumerable.Range(1, 4).Select(n => kvartal.Plus(-n)).First(inställningar.Rapportplan.Väntas);
        var rapport = await db.Kvartalsrapporter
            .SingleOrDefaultAsync(r => r.InsatsId == insats.Id && r.Kvartal == förra && r.Inlämnad != null, cancellationToken);
        if (rapport is null)
        {
            return null;
        }

        // What counts of it: the version approved last, or else what was handed in; an imported one as it was imported.
        var bild = await db.Rapportinlämningar.Where(i => i.RapportId == rapport.Id && i.Återsänd == null)
            .OrderByDescending(i => i.Godkänd != null).ThenByDescending(i => i.Nummer).Select(i => i.Bild).FirstOrDefaultAsync(cancellationToken);
        bild ??= Rapportbilder.Av(
            await underlag.BlankettAsync(insats, förra, cancellationToken), (await underlag.FaktaAsync(rapport, cancellationToken)).Fält(), new(null, null));
        return new(förra, bild.Avsnitt.SelectMany(a => a.Frågor).SelectMany(f => f.Fält).ToDictionary(f => f.Namn, StringComparer.Ordinal));
    }

    /// <summary>Budget and utfall of the whole year.</summary>
    public async Task<IReadOnlyList<Ekonomikvartal>> EkonomiAsync(Insats insats, Kvartal kvartal, CancellationToken cancellationToken)
    {
        var (första, sista) = (new Kvartal(kvartal.År, 1), new Kvartal(kvartal.År, 4));
        return await db.Ekonomi.Where(e => e.InsatsId == insats.Id && e.Kvartal >= första && e.Kvartal <= sista).OrderBy(e => e.Kvartal).ToListAsync(cancellationToken);
    }
}
