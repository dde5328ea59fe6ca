using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Översikt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>Asks for the money of one insats.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="År">The year, or <c>null</c> for the latest that has something.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsekonomiQuery(string Kod, int? År) : IRequest<Result<InsatsekonomiVy>>;

internal sealed class InsatsekonomiHandler(
    IFinsamContext db, Insatsläge insatsläge, Rekvisitionslista lista, Medelsläsning medelsläsning, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<InsatsekonomiQuery, Result<InsatsekonomiVy>>
{
    private const int FlestaKvartal = 8;

    public async Task<Result<InsatsekonomiVy>> Handle(InsatsekonomiQuery request, CancellationToken cancellationToken)
    {
        var synlig = db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == request.Kod);
        if (await synlig.Include(i => i.Mål).Include(i => i.Budgetbedömningar).SingleOrDefaultAsync(cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(request.Kod);
        }

        var (id, användare) = (insats.Id, kontext.Användare);
        var beslut = await db.Beslut.Where(b => b.InsatsId == id).OrderByDescending(b => b.Datum).ThenBy(b => b.Diarienummer).ToListAsync(cancellationToken);
        var rader = await db.Budgetrader.Where(r => r.InsatsId == id).ToListAsync(cancellationToken);
        var återföringar = await db.Återföringar.Where(å => å.InsatsId == id).OrderByDescending(å => å.Datum).ToListAsync(cancellationToken);
        var ekonomi = await db.Ekonomi.Where(e => e.InsatsId == id).ToListAsync(cancellationToken);
        var poster = await lista.LäsAsync(synlig, db.Rekvisitioner, cancellationToken);
        var rekvisitioner = poster.Select(p => p.Rekvisition).ToList();
        var medel = Medel.Av(beslut, rader, rekvisitioner, återföringar, await medelsläsning.FlyttarAsync(id, cancellationToken));
        List<int> åren = [.. medel.Åren.Select(å => å.År).Concat(rader.Select(r => r.År)).Concat(ekonomi.Select(e => e.Kvartal.År)).Append(klocka.Idag().Year).Distinct().OrderDescending()];
        var år = request.År is { } valt and > Kvartal.FörstaÅr and < Kvartal.SistaÅr ? valt : åren.FirstOrDefault(å => å <= klocka.Idag().Year && (ekonomi.Any(e => e.Kvartal.År == å) || rader.Any(r => r.År == å)), åren[0]);
        var årets = rader.Where(r => r.År == år).OrderBy(r => r.Finansiär is not null).ThenBy(r => r.Slag).ThenBy(r => r.Namn, Svenska.Ordning).ToList();
        var läge = await insatsläge.LäsHelaAsync(insats, Period.Helår(år), cancellationToken);
        return new InsatsekonomiVy
        {
            Kod = insats.Kod,
            Visningsnamn = insats.Visningsnamn,
            Parter = [.. new[] { insats.Insatsägare }.OfType<string>().Concat(insats.Samverkansparter).Distinct()],
            År = år,
            Åren = [.. åren.Append(år).Distinct().OrderDescending()],
            Beslut = beslut,
            Medel = medel,
            Budget = Budgetläge.Av(årets, inställningar.Trösklar),
            Avstämning = Radavstämning.Av(årets, ekonomi),
            Kvartal =
            [
                .. Period.Helår(år).Kvartalen.Where(k => insats.Tid.Ingår(Period.För(k)))
                    .Select(k => new Kvartalsljus(k, läge.Utfall(id, Period.För(k)), läge.Ljus(id, Period.För(k))[Ljusslag.Budget], läge.Satt(id, Period.För(k)))),
            ],
            Rekvisitioner = [.. poster.Reverse()],
            Återföringar = återföringar,
            AttRekvirera = användare.Ansvarar(insats.Kod) ? AttRekvirera(insats, rekvisitioner) : [],
            SlutKvar = !rekvisitioner.Any(r => r.ÄrSlut && r.Status != Rekvisitionsstatus.Tillbakadragen),
            Idag = klocka.Idag(),
            FårPlanera = användare.Planerar(),
            FårSkrivaUtfall = användare.Planerar() || användare.Ansvarar(insats.Kod),
            FårSättaLjus = användare.Roller.Contains(Roll.Kansli),
            FårRekvirera = användare.Ansvarar(insats.Kod),
        };
    }

    /// <summary>Begun quarters in which the insats runs and that have no rekvisition yet.</summary>
    private IReadOnlyList<Kvartal> AttRekvirera(Insats insats, List<Rekvisition> rekvisitioner)
    {
        var gjorda = rekvisitioner.Where(r => !r.ÄrSlut && r.Status != Rekvisitionsstatus.Tillbakadragen).Select(r => r.Kvartal).ToHashSet();
        var idag = Kvartal.För(klocka.Idag());
        var sista = (insats.Avslutad ?? insats.Slut) is { } slut && Kvartal.För(slut) < idag ? Kvartal.För(slut) : idag;
        return [.. Enumerable.Range(0, FlestaKvartal).Select(i => sista.Plus(-i)).Where(k => insats.Tid.Ingår(Period.För(k)) && !gjorda.Contains(k))];
    }
}
