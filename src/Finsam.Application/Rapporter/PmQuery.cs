using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Rapporter;

/// <summary>Asks for the PM of a period, masked.</summary>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerAllt, Roll.Driftansvarig)]
public sealed record PmQuery(Period Period) : IRequest<Pm>;

/// <summary>Asks for the PM with every count as it is: only on the server's command line.</summary>
/// <param name="Period">The period.</param>
[Behörighet(Roll.Driftansvarig)]
public sealed record OmaskeratPmQuery(Period Period) : IRequest<Pm>;

internal sealed class PmHandler(IFinsamContext db, IDeltagarunderlag deltagarunderlag, ILäslogg läslogg, Inställningar inställningar)
    : IRequestHandler<PmQuery, Pm>, IRequestHandler<OmaskeratPmQuery, Pm>
{
    public async Task<Pm> Handle(PmQuery request, CancellationToken cancellationToken)
    {
        var deltagare = await deltagarunderlag.HämtaAsync(cancellationToken);
        return await ByggAsync(request.Period, deltagare, deltagare.Skydd, cancellationToken);
    }

    public async Task<Pm> Handle(OmaskeratPmQuery request, CancellationToken cancellationToken)
    {
        await läslogg.AntecknaAsync(Läsning.Pm, $"pm:{request.Period}", cancellationToken);
        var deltagare = await deltagarunderlag.HämtaAsync(cancellationToken);
        return await ByggAsync(request.Period, deltagare, Skydd.Av, cancellationToken);
    }

    private async Task<Pm> ByggAsync(Period period, Deltagarunderlag deltagare, Skydd skydd, CancellationToken cancellationToken)
    {
        var (från, till) = (period.FörstaKvartal, period.SistaKvartal);
        var underlag = new Pmunderlag
        {
            Insatser = await db.Insatser.Include(i => i.Lokusgrupper).Include(i => i.Mål).Include(i => i.Budgetbedömningar).ToListAsync(cancellationToken),
            Rapporter = await db.Kvartalsrapporter.Where(r => r.Kvartal >= från && r.Kvartal <= till).Include(r => r.Målbedömningar).ToListAsync(cancellationToken),
            Kommentarer = await db.Kommentarer.Where(k => k.Kvartal >= från && k.Kvartal <= till).ToListAsync(cancellationToken),
            Ekonomi = await db.Ekonomi.Where(e => e.Kvartal >= från && e.Kvartal <= till).ToListAsync(cancellationToken),
            Deltagare = deltagare.Deltagare,
            Anonyma = deltagare.Anonyma,
        };
        return Pmbyggare.Bygg(period, underlag, inställningar.Trösklar, skydd);
    }
}
