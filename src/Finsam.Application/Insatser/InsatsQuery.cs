using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare;
using Finsam.Application.Gemensamt;
using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
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
    Användarkontext kontext)
    : IRequestHandler<InsatsQuery, Result<InsatsVy>>
{
    public async Task<Result<InsatsVy>> Handle(InsatsQuery request, CancellationToken cancellationToken)
    {
        var (kod, period) = request;
        var synlig = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == kod);
        var insats = await synlig.Include(i => i.Lokusgrupper).SingleOrDefaultAsync(cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var läge = await insatsläge.LäsAsync(synlig, period, cancellationToken);
        var underlag = await deltagarunderlag.HämtaAsync(cancellationToken);
        var räknare = underlag.Räknare([insats]);
        var omaskerad = kontext.Användare.Ansvarar(kod);
        var skydd = omaskerad ? Skydd.Av : underlag.Skydd;
        return new InsatsVy
        {
            Insats = insats,
            Period = period,
            Läge = läge.Rader.SingleOrDefault()?.Rad,
            AvslutadIPerioden = insats.Tid.AvslutadI(period),
            Omaskerad = omaskerad,
            Kvartal =
            [
                .. from kvartal in Insatsläge.ÅttaKvartal(period)
                   where insats.Tid.Ingår(Period.För(kvartal))
                   let utfall = läge.Kvartal(kvartal)
                   select new Kvartalsrad(
                       kvartal,
                       utfall,
                       läge.Ljus(kvartal),
                       räknare.Deltagarkvartal(insats, kvartal, skydd)),
            ],
        };
    }
}
