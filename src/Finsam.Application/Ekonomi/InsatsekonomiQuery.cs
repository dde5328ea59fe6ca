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
        if (await db.Insatser.SynligaFör(kontext.Användare).Include(i => i.Mål).Include(i => i.Budgetbedömningar).SingleOrDefaultAsync(i => i.Kod == request.Kod, cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(request.Kod);
        }

        var (id, användare) = (insats.Id, kontext.Användare);
        var pengar = await medelsläsning.LäsAsync(id, cancellationToken);
        var läge = await insatsläge.LäsAlltAsync(insats, cancellationToken);
        var (medel, rader, rekvisitioner, ekonomi) = (pengar.Medel, pengar.Rader, pengar.Rekvisitioner, läge.Ekonomi[id].ToList());
        var poster = lista.Poster(insats, rekvisitioner, medel, läge.Rapporter[id].Where(r => r.ÄrInlämnad).Select(r => r.Kvartal).ToHashSet(), ekonomi);
        List<int> åren = [.. medel.Åren.Select(å => å.År).Concat(rader.Select(r => r.År)).Concat(ekonomi.Select(e => e.Kvartal.År)).Append(klocka.Idag().Year).Distinct().OrderDescending()];
        var år = request.År is { } valt and > Kvartal.FörstaÅr and < Kvartal.SistaÅr ? valt : åren.FirstOrDefault(å => å <= klocka.Idag().Year && (ekonomi.Any(e => e.Kvartal.År == å) || rader.Any(r => r.År == å)), åren[0]);
        var årets = rader.Where(r => r.År == år).OrderBy(r => r.Finansiär is not null).ThenBy(r => r.Slag).ThenBy(r => r.Namn, Svenska.Ordning).ToList();
        return new InsatsekonomiVy
        {
            Kod = insats.Kod,
            Visningsnamn = insats.Visningsnamn,
            Parter = [.. new[] { insats.Insatsägare }.OfType<string>().Concat(insats.Samverkansparter).Distinct()],
            År = år,
            Åren = [.. åren.Append(år).Distinct().OrderDescending()],
            Beslut = [.. pengar.Beslut],
            Medel = medel,
            Budget = Budgetläge.Av(årets, inställningar.Trösklar),
            Avstämning = Radavstämning.Av(årets, ekonomi),
            Kvartal =
            [
                .. Period.Helår(år).Kvartalen.Where(k => insats.Tid.Ingår(Period.För(k)))
                    .Select(k => new Kvartalsljus(k, läge.Utfall(id, Period.För(k)), läge.Ljus(id, Period.För(k))[Ljusslag.Budget], läge.Satt(id, Period.För(k)))),
            ],
            Rekvisitioner = [.. poster.Reverse()],
            Återföringar = [.. pengar.Återföringar],
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
    private IReadOnlyList<Kvartal> AttRekvirera(Insats insats, IEnumerable<Rekvisition> rekvisitioner)
    {
        var gjorda = rekvisitioner.Where(r => !r.ÄrSlut && r.Status != Rekvisitionsstatus.Tillbakadragen).Select(r => r.Kvartal).ToHashSet();
        var idag = Kvartal.För(klocka.Idag());
        var sista = (insats.Avslutad ?? insats.Slut) is { } slut && Kvartal.För(slut) < idag ? Kvartal.För(slut) : idag;
        return [.. Enumerable.Range(0, FlestaKvartal).Select(i => sista.Plus(-i)).Where(k => insats.Tid.Ingår(Period.För(k)) && !gjorda.Contains(k))];
    }
}
