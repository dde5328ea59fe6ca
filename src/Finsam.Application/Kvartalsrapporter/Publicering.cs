using Finsam.Application.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Makes what a report says known outside its form: the notes and bedömningar that dashboards, documents and export read.</summary>
internal sealed class Publicering(IFinsamLager lager)
{
    /// <summary>Puts the notes and bedömningar of a report in the place of those that were there.</summary>
    public async Task PubliceraAsync(Kvartalsrapport rapport, Rapportfakta fakta, CancellationToken cancellationToken)
    {
        var (insats, kvartal) = (rapport.InsatsId, rapport.Kvartal);
        await ErsättAsync(lager.Alla<Kommentar>().Where(k => k.InsatsId == insats && k.Kvartal == kvartal), fakta.Kommentarer, cancellationToken);
        await ErsättAsync(lager.Alla<Målbedömning>().Where(b => b.InsatsId == insats && b.Kvartal == kvartal), fakta.Bedömningar, cancellationToken);
    }

    /// <summary>Freezes budget and utfall of the quarter as they are.</summary>
    public async Task FrysAsync(Kvartalsrapport rapport, Bildekonomi? ekonomi, CancellationToken cancellationToken)
    {
        var fryst = await lager.Alla<FrystEkonomi>().SingleOrDefaultAsync(f => f.InsatsId == rapport.InsatsId && f.Kvartal == rapport.Kvartal, cancellationToken);
        if (fryst is null)
        {
            fryst = new() { InsatsId = rapport.InsatsId, Kvartal = rapport.Kvartal };
            lager.Lägg(fryst);
        }

        fryst.Frys(ekonomi);
    }

    private async Task ErsättAsync<T>(IQueryable<T> gamla, IEnumerable<T> nya, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var gammal in await gamla.ToListAsync(cancellationToken))
        {
            lager.TaBort(gammal);
        }

        foreach (var ny in nya)
        {
            lager.Lägg(ny);
        }
    }
}
