using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer.Egna;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Egna;

/// <summary>Asks for the förbund's own indikatorer, each with what the förbund came to last.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record EgnaIndikatorerQuery : IRequest<IReadOnlyList<EgenIndikatorPost>>;

/// <summary>One of them in a list.</summary>
/// <param name="Indikator">The indikator.</param>
/// <param name="Period">The period of the förbund's latest value, or <c>null</c> without one.</param>
/// <param name="Senaste">That value, or <c>null</c>.</param>
public sealed record EgenIndikatorPost(EgenIndikator Indikator, Period? Period, Egenrad? Senaste);

internal sealed class EgnaIndikatorerHandler(IFinsamContext db, Inställningar inställningar) : IRequestHandler<EgnaIndikatorerQuery, IReadOnlyList<EgenIndikatorPost>>
{
    public async Task<IReadOnlyList<EgenIndikatorPost>> Handle(EgnaIndikatorerQuery request, CancellationToken cancellationToken)
    {
        var indikatorer = await db.EgnaIndikatorer.ToListAsync(cancellationToken);
        var värden = (await db.EgnaVärden.ToListAsync(cancellationToken)).ToLookup(v => v.IndikatorId);
        return
        [
            .. from indikator in indikatorer
               orderby indikator.Nr
               let rader = Egnarader.Av(indikator, [.. värden[indikator.Id]], inställningar.Maskeringsgräns)
               let senaste = rader.FirstOrDefault(r => r.Värde.InsatsId is null)
               select new EgenIndikatorPost(indikator, senaste.Värde?.Period, senaste.Rad),
        ];
    }
}

/// <summary>The values of an own indikator as they may be shown.</summary>
internal static class Egnarader
{
    /// <summary>The latest first. What is hidden depends on all values, whoever asks.</summary>
    public static IReadOnlyList<(Egetvärde Värde, Egenrad Rad)> Av(EgenIndikator indikator, IReadOnlyList<Egetvärde> värden, int gräns)
    {
        var dolda = värden.GroupBy(v => indikator.Definition(v.Definitionsnr))
            .Where(g => g.Key.RäknarPersoner).SelectMany(g => Egenmask.Dolda(g.Key.Enhet, [.. g], gräns)).ToHashSet();
        return
        [
            .. from värde in värden
               orderby värde.Period.SistaDag descending, värde.Period.Slag descending
               let förra = värden.Where(v => v.InsatsId == värde.InsatsId && v.Period.Slag == värde.Period.Slag && v.Period.SistaDag < värde.Period.FörstaDag).MaxBy(v => v.Period.SistaDag)
               select (värde, Egenrad.Av(indikator, värde, förra, dolda)),
        ];
    }
}
