using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Översikt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Avvikelser;

/// <summary>A proposal, and the insats that it is about.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Förslag">The proposal.</param>
internal sealed record Insatsförslag(Insats Insats, Avvikelseförslag Förslag);

/// <summary>Finds what the facts speak for, and nobody has taken a stand on: a fixed number of statements, whatever the number of insatser.</summary>
internal sealed class Förslagsläsning(IFinsamContext db, Insatsläge insatsläge, Rapportlista rapporter, TimeProvider klocka)
{
    /// <summary>How many quarters back a missing report is looked for.</summary>
    private const int KvartalBakåt = 5;

    /// <summary>The proposals of these insatser, in their order; none of insatser that are closed.</summary>
    /// <param name="insatser">The insatser.</param>
    /// <param name="redan">Their avvikelser: what somebody has taken a stand on.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Insatsförslag>> LäsAsync(IQueryable<Insats> insatser, IEnumerable<Avvikelse> redan, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        var öppna = insatser.Where(i => i.Avslutad == null || i.Avslutad >= idag);
        var fakta = await FaktaAsync(öppna, cancellationToken);
        var perInsats = redan.ToLookup(a => a.InsatsId);
        return
        [
            .. from par in fakta.OrderBy(f => f.Insats, Insatsordning.Instans)
               from förslag in Avvikelseförslag.Nya(Avvikelseförslag.Av(par.Fakta, idag), [.. perInsats[par.Insats.Id]])
               select new Insatsförslag(par.Insats, förslag),
        ];
    }

    /// <summary>One proposal by its key, or <c>null</c> when the facts no longer speak for it, or somebody has taken a stand on it.</summary>
    public async Task<Avvikelseförslag?> HittaAsync(IQueryable<Insats> insats, string nyckel, CancellationToken cancellationToken) =>
        (await LäsAsync(insats, await db.Avvikelser.Where(a => insats.Any(i => i.Id == a.InsatsId)).ToListAsync(cancellationToken), cancellationToken)).Select(f => f.Förslag).FirstOrDefault(f => f.Nyckel == nyckel);

    private async Task<IReadOnlyList<(Insats Insats, Avvikelsefakta Fakta)>> FaktaAsync(IQueryable<Insats> insatser, CancellationToken cancellationToken)
    {
        var senaste = await db.Kvartalsrapporter.Where(r => r.Inlämnad != null && insatser.Any(i => i.Id == r.InsatsId))
            .OrderByDescending(r => r.Kvartal).Select(r => r.Kvartal).Take(1).ToListAsync(cancellationToken);
        var nu = Kvartal.För(klocka.Idag());
        var saknade = await rapporter.LäsAsync(insatser, cancellationToken, KvartalBakåt);
        var sena = saknade.Where(p => p.Läge == Inlämning.Saknas).ToLookup(p => p.Insats.Kod, p => (p.Kvartal, p.SistaDag), StringComparer.Ordinal);
        var läge = await insatsläge.LäsUtanNoterAsync(insatser, Period.För(senaste is [var sista] ? sista : nu), cancellationToken);
        return [.. läge.Insatser.Select(i => (i, Fakta(läge, i, [.. sena[i.Kod]])))];
    }

    private static Avvikelsefakta Fakta(Lägesläsning läge, Insats insats, IReadOnlyList<(Kvartal Kvartal, DateOnly SistaDag)> saknade)
    {
        if (läge.Rapporter[insats.Id].Where(r => r.ÄrInlämnad).MaxBy(r => r.Kvartal) is not { } rapport)
        {
            return new() { Saknade = saknade };
        }

        var period = Period.För(rapport.Kvartal);
        return new()
        {
            Kvartal = rapport.Kvartal,
            Svar = rapport.Svar,
            Ljus = läge.Ljus(insats.Id, period),
            Mål = läge.Mål(insats.Id, period),
            Saknade = saknade,
        };
    }
}
