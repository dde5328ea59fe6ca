using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>Asks for one insats in a period.</summary>
/// <param name="Kod">Its kod.</param>
/// <param name="Period">The period.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsQuery(string Kod, Period Period) : IRequest<Result<InsatsVy>>;

internal sealed class InsatsHandler(
    IFinsamContext db,
    Insatsläge insatsläge,
    IDeltagarunderlag deltagarunderlag,
    ILäslogg läslogg,
    Användarkontext kontext,
    Inställningar inställningar,
    TimeProvider klocka)
    : IRequestHandler<InsatsQuery, Result<InsatsVy>>
{
    public async Task<Result<InsatsVy>> Handle(InsatsQuery request, CancellationToken cancellationToken)
    {
        var (kod, period) = request;
        var synlig = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == kod);
        var insats = await synlig.Include(i => i.Lokusgrupper).Include(i => i.Mål).Include(i => i.Anstånd).Include(i => i.Budgetbedömningar).Include(i => i.Platsplan).SingleOrDefaultAsync(cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var läge = await insatsläge.LäsHelaAsync(insats, period, cancellationToken);
        var grannar = await db.Insatser.GrannarAsync(kontext.Användare, insats, cancellationToken);
        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        var omaskerad = kontext.Användare.Ansvarar(kod);
        if (omaskerad && (insats.Typ == Insatstyp.Individ || insats.Mål.Any(m => m.RäknarPersoner)))
        {
            await läslogg.AntecknaAsync(Läsning.Insats, $"insats:{kod}", cancellationToken);
        }

        var deltagare = new Insatsdeltagare(insats, underlag, omaskerad ? Skydd.Av : underlag.Skydd);
        var kvartalen = Insatsläge.TolvKvartal(period).Where(k => insats.Tid.Ingår(Period.För(k))).ToList();
        var ackumulerat = Kvartalssumma.Ackumulera(läge, insats, period);
        return new InsatsVy
        {
            Insats = insats,
            Period = period,
            Läge = läge.Rader.SingleOrDefault()?.Rad,
            AvslutadIPerioden = insats.Tid.AvslutadI(period),
            Omaskerad = omaskerad,
            Kvartal = [.. kvartalen.Select(k => new Kvartalsrad(k, läge.Kvartal(k), läge.Ljus(insats.Id, Period.För(k))[Ljusslag.Budget].Färg, deltagare.Kvartal(k)))],
            Ackumulerat = [.. ackumulerat.Where(a => kvartalen.Contains(a.Kvartal))],
            Rapporter = [.. kvartalen.Select(k => läge.Rapportkvartal(insats, k, klocka.Idag()))],
            Kön = [.. kvartalen.Select(deltagare.PerKön).OfType<Könskvartal>()],
            Flöde = deltagare.Flöde(period),
            Orsaker = omaskerad && insats.Typ == Insatstyp.Individ && insats.Tid.Ingår(period) ? Avslutsorsaker.Av(underlag.Deltagare, kod, period) : null,
            Mål = Målrad.Av(insats.Mål, läge.Rapporter[insats.Id], omaskerad ? null : inställningar.Maskeringsgräns),
            FårÄndraPlatser = Målregister.FårÄndra(kontext.Användare, kod),
            FårÄndraMål = Målregister.FårÄndra(kontext.Användare, kod),
            Registrerade = deltagare.Registrerade(period),
            Föregående = grannar.Föregående,
            Nästa = grannar.Nästa,
        };
    }
}
