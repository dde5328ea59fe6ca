using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>How far a report has come.</summary>
internal sealed record Rapportgång(Rapportstatus Status, DateOnly? Inlämnad, int Inlämningar);

/// <summary>Reads which reports are expected and how far each has come, in two statements whatever their number.</summary>
internal sealed class Rapportlista(IFinsamContext db, Inställningar inställningar, TimeProvider klocka)
{
    /// <summary>The förbund's first quarter with a report, if there is one: to be read together with something else.</summary>
    public IQueryable<Kvartal?> Första => db.Kvartalsrapporter.OrderBy(r => r.Kvartal).Select(r => (Kvartal?)r.Kvartal);

    /// <summary>
    /// The reports of these insatser that are expected for quarters that are over, and those begun ahead of time; oldest first. Nothing is expected of
    /// quarters before the förbund's first report in Finsam.
    /// </summary>
    /// <param name="insatser">The insatser.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="bakåt">How many quarters back from today to look at most; without it, back to the first.</param>
    public async Task<IReadOnlyList<Rapportpost>> LäsAsync(IQueryable<Insats> insatser, CancellationToken cancellationToken, int? bakåt = null)
    {
        var (nu, första) = (Kvartal.För(klocka.Idag()), Första);
        var lästa = await Urval(insatser, null, nu).Select(i => new { Insats = i, Första = första.FirstOrDefault() }).ToListAsync(cancellationToken);
        if (lästa is not [{ Första: { } tidigast }, ..])
        {
            return [];
        }

        var från = bakåt is { } antal && tidigast < nu.Plus(-antal) ? nu.Plus(-antal) : tidigast;
        return Poster([.. lästa.Select(l => l.Insats)], await RapporterAsync(insatser, från, nu, cancellationToken), från, nu);
    }

    /// <summary>The same for quarters of one's own choice, and on demand for those that are not over too.</summary>
    public async Task<IReadOnlyList<Rapportpost>> LäsAsync(
        IQueryable<Insats> insatser, Kvartal från, Kvartal till, CancellationToken cancellationToken, bool ävenKommande = false)
    {
        var urval = Urval(insatser, från, till);
        return Poster(await urval.ToListAsync(cancellationToken), await RapporterAsync(urval, från, till, cancellationToken), från, till, ävenKommande);
    }

    /// <summary>The expected reports of insatser that are read, and how far each has come, oldest first.</summary>
    /// <param name="insatser">The insatser, with lokusgrupper and anstånd.</param>
    /// <param name="rapporter">Their reports, see <see cref="RapporterAsync"/>.</param>
    /// <param name="från">First quarter.</param>
    /// <param name="till">Last quarter.</param>
    /// <param name="ävenKommande">Also those of quarters that are not over.</param>
    public IReadOnlyList<Rapportpost> Poster(
        IEnumerable<Insats> insatser, IReadOnlyDictionary<(InsatsId Insats, Kvartal Kvartal), Rapportgång> rapporter, Kvartal från, Kvartal till, bool ävenKommande = false)
    {
        var ordnade = insatser.Order(Insatsordning.Instans).ToList();
        return
        [
            .. from kvartal in Enumerable.Range(0, Math.Max(0, till.Löpnummer - från.Löpnummer + 1)).Select(från.Plus)
               from insats in ordnade
               where inställningar.Rapportplan.Väntas(insats, kvartal)
               let rapport = rapporter.GetValueOrDefault((insats.Id, kvartal))
               where ävenKommande || rapport is not null || inställningar.Rapportplan.Omfattar(kvartal).Sista < klocka.Idag()
               select Post(insats, kvartal, rapport),
        ];
    }

    /// <summary>The reports that there are, drafts too.</summary>
    public async Task<IReadOnlyDictionary<(InsatsId Insats, Kvartal Kvartal), Rapportgång>> RapporterAsync(
        IQueryable<Insats> insatser, Kvartal från, Kvartal till, CancellationToken cancellationToken) =>
        await db.Kvartalsrapporter.Where(r => r.Kvartal >= från && r.Kvartal <= till && insatser.Any(i => i.Id == r.InsatsId))
            .Select(r => new { r.InsatsId, r.Kvartal, r.Status, r.Inlämnad, r.Inlämningar })
            .ToDictionaryAsync(r => (r.InsatsId, r.Kvartal), r => new Rapportgång(r.Status, r.Inlämnad, r.Inlämningar), cancellationToken);

    /// <summary>The förbund's first quarter with a report, or <c>null</c> before there is one.</summary>
    public Task<Kvartal?> FörstaAsync(CancellationToken cancellationToken) => Första.FirstOrDefaultAsync(cancellationToken);

    /// <summary>Those that ran in the quarters or just before them.</summary>
    private static IQueryable<Insats> Urval(IQueryable<Insats> insatser, Kvartal? från, Kvartal till)
    {
        var sista = till.SistaDag;
        var urval = insatser.Where(i => i.Start <= sista);
        if (från is { } kvartal)
        {
            var första = kvartal.FörstaDag.AddMonths(-3);
            urval = urval.Where(i => !(i.Slut < första) && !(i.Avslutad < första));
        }

        return urval.Include(i => i.Lokusgrupper).Include(i => i.Anstånd);
    }

    private Rapportpost Post(Insats insats, Kvartal kvartal, Rapportgång? rapport)
    {
        var plan = inställningar.Rapportplan;
        var anstånd = insats.Anstånd.FirstOrDefault(a => a.Kvartal == kvartal);
        return new()
        {
            Insats = new(insats.Kod, insats.Visningsnamn),
            Lokusgrupper = [.. insats.Lokusgrupper.OrderBy(l => l.Kommun, Svenska.Ordning).Select(l => (l.Kod, l.Kommun))],
            Kvartal = kvartal,
            Status = rapport?.Status,
            Inlämnad = rapport?.Inlämnad,
            Inlämningar = rapport?.Inlämningar ?? 0,
            Läge = plan.Inlämning(insats, kvartal, rapport?.Inlämnad, klocka.Idag()),
            SistaDag = plan.SistaDag(insats, kvartal),
            Ordinarie = plan.Förfaller(kvartal),
            Anstånd = anstånd is null ? null : new(anstånd.SistaDag, anstånd.Skäl, anstånd.GettAv, anstånd.Gett, anstånd.Version),
        };
    }
}
