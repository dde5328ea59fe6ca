using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Uppföljning;

/// <summary>
/// Tells of the uppföljning whose time for answers is over and that has not been told of. May be sent as often as one likes, and by several processes at once:
/// each period is told of once, and never changed.
/// </summary>
[Behörighet(Roll.Driftansvarig)]
public sealed record RedovisaUppföljningarCommand : IRequest<Result>;

internal sealed class RedovisaUppföljningarHandler(IFinsamContext db, IFinsamLager lager, IDeltagarunderlag deltagarunderlag, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<RedovisaUppföljningarCommand, Result>
{
    public async Task<Result> Handle(RedovisaUppföljningarCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("uppfoljningstillagg", cancellationToken);
        var (idag, tillägg) = (klocka.Idag(), (await db.Uppföljningstillägg.ToListAsync(cancellationToken)).ToLookup(t => t.InsatsId));
        var följs = await db.Uppföljningsplaner.Join(db.Insatser.Where(i => i.Typ == Insatstyp.Individ), p => p.InsatsId, i => i.Id, (p, i) => new { Plan = p, Insats = i })
            .OrderBy(f => f.Insats.Kod).ToListAsync(cancellationToken);
        var förfallna = följs.SelectMany(f => f.Plan.Tider, (f, t) => (f.Insats, Redovisning: new Uppföljningsredovisning(t.Månader, t.Från, f.Insats.Tid, tillägg[f.Insats.Id])))
            .Where(f => f.Redovisning.Nästa(idag) is not null).ToList();
        if (förfallna.Count == 0)
        {
            return Result.Klart;
        }

        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        foreach (var (insats, redovisning) in förfallna)
        {
            var svar = await SvarAsync(insats.Id, redovisning.Månader, idag, cancellationToken);
            var redovisade = new List<Period>();
            while (redovisning.Nästa(idag) is { } period)
            {
                var utfall = Utfall([.. svar.Where(s => period.Innehåller(Kvartal.För(s.Ut)))]);
                var cell = new Cell(period, Mått.Avslutade, insats.Kod, Kolumn.Summa);
                if (underlag.Räknare.Värde(cell) != utfall.AttFöljaUpp)
                {
                    // Somebody wrote in the register between the two readings: it is told of the next time.
                    break;
                }

                var nytt = Uppföljningstillägg.Av(insats.Id, redovisning.Månader, period, utfall, !underlag.Skydd.Döljer(cell), inställningar.Maskeringsgräns, idag);
                lager.Lägg(nytt);
                redovisning.Lägg(nytt);
                redovisade.Add(period);
            }

            if (redovisade.Count > 0)
            {
                lager.Anteckna(new("deltagare.uppfoljning-redovisad", $"insats:{insats.Kod}")
                {
                    Nytt = new System.Text.Json.Nodes.JsonObject { ["manader"] = redovisning.Månader, ["period"] = string.Join(", ", redovisade) },
                });
            }
        }

        return await lager.SparaAsync(cancellationToken);
    }

    private static Uppföljningsutfall Utfall(IReadOnlyList<Svarsrad> rader) => new(
        rader.Count,
        rader.Count(r => r.Resultat == Uppföljningsresultat.Svar),
        rader.Count(r => r.Resultat == Uppföljningsresultat.Svar && r.Sysselsättning is Sysselsättning.Arbete or Sysselsättning.Studier));

    private async Task<IReadOnlyList<Svarsrad>> SvarAsync(InsatsId insats, int månader, DateOnly idag, CancellationToken cancellationToken)
    {
        var rader =
            from deltagare in db.Deltagare
            where deltagare.InsatsId == insats && deltagare.Ut <= idag
            join svar in db.Uppföljningar.Where(u => u.Månader == månader) on deltagare.Id equals svar.DeltagareId into skrivna
            from svar in skrivna.DefaultIfEmpty()
            select new Svarsrad(deltagare.Ut!.Value, svar == null ? null : svar.Resultat, svar == null ? null : svar.Sysselsättning);
        return await rader.ToListAsync(cancellationToken);
    }

    private sealed record Svarsrad(DateOnly Ut, Uppföljningsresultat? Resultat, Sysselsättning? Sysselsättning);
}
