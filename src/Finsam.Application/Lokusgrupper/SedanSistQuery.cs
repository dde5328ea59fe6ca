using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Översikt;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Översikt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper;

/// <summary>Asks what a lokusgrupp's ordförande needs to know before its next meeting, as of today.</summary>
/// <param name="Kod">Kod of the group.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record SedanSistQuery(string Kod) : IRequest<Result<SedanSistVy>>;

/// <summary>What is new since last time, what is open, and what others owe.</summary>
public sealed record SedanSistVy
{
    /// <summary>Today.</summary>
    public required DateOnly Idag { get; init; }

    /// <summary>The day of the last meeting that was held, or <c>null</c> when none is known: then what is new is of this quarter and the one before.</summary>
    public required DateOnly? SenasteMöte { get; init; }

    /// <summary>What is new is from this day on.</summary>
    public required DateOnly Sedan { get; init; }

    /// <summary>The samlade ljus of the latest report then and now, where they differ.</summary>
    public required IReadOnlyList<Ljusbyte> Ljus { get; init; }

    /// <summary>Kvartalsrapporter handed in since then, the latest first.</summary>
    public required IReadOnlyList<Nyrapport> Rapporter { get; init; }

    /// <summary>Avvikelser that were reported or decided since then.</summary>
    public required IReadOnlyList<Avvikelserad> NyaAvvikelser { get; init; }

    /// <summary>Avvikelser that are open, the latest first.</summary>
    public required IReadOnlyList<Avvikelserad> Öppna { get; init; }

    /// <summary>Meetings that are booked, the next first.</summary>
    public required IReadOnlyList<Möte> Kommande { get; init; }

    /// <summary>The insatser that owe kvartalsrapporter of the last year, the latest of them first due first.</summary>
    public required IReadOnlyList<Rapportskuld> Rapportskulder { get; init; }

    /// <summary>What the samverkanskoordinator has not attested of this year.</summary>
    public required IReadOnlyList<Åtagandekod> Ointygade { get; init; }

    /// <summary>Ordinary members of today whose competence is not answered.</summary>
    public required IReadOnlyList<Lokusledamot> UtanKompetens { get; init; }
}

/// <summary>A colour that has changed.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Förr">The quarter whose report was the latest then, and its colour; <c>null</c> when there was none.</param>
/// <param name="Nu">The same today.</param>
public sealed record Ljusbyte(Insatslänk Insats, (Kvartal Kvartal, Trafikljus Färg)? Förr, (Kvartal Kvartal, Trafikljus Färg) Nu);

/// <summary>A report that was handed in.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Dag">The day.</param>
public sealed record Nyrapport(Insatslänk Insats, Kvartal Kvartal, DateOnly Dag);

/// <summary>What an insats owes.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Kvartal">The quarters, oldest first.</param>
/// <param name="Förföll">The day when the oldest was due.</param>
/// <param name="Dagar">Days since then.</param>
public sealed record Rapportskuld(Insatslänk Insats, IReadOnlyList<Kvartal> Kvartal, DateOnly Förföll, int Dagar);

internal sealed class SedanSistHandler(IFinsamContext db, Insatsläge insatsläge, Avvikelselista avvikelser, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<SedanSistQuery, Result<SedanSistVy>>
{
    /// <summary>How many quarters back a missing report is asked for.</summary>
    private const int Skuldkvartal = 4;

    public async Task<Result<SedanSistVy>> Handle(SedanSistQuery request, CancellationToken cancellationToken)
    {
        var (kod, användare, idag) = (request.Kod, kontext.Användare, klocka.Idag());
        var (iår, nu) = (idag.Year, Kvartal.För(idag));
        var grupp = await db.Lokusgrupper.SynligaFör(användare).Where(l => l.Kod == kod)
            .Select(l => new { Intygade = db.Intyg.Where(i => i.Lokusgrupp == l.Kod && i.År == iår && i.Svar != null).Select(i => i.Åtagande).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (grupp is null)
        {
            return Felkatalog.LokusgruppFinnsInte(kod);
        }

        var möten = await db.Möten.Where(m => m.Typ == Mötestyp.Lokus && m.Grupper.Contains(kod)).OrderBy(m => m.Datum).ToListAsync(cancellationToken);
        var ledamöter = await db.Lokusledamöter.Where(l => l.Lokusgrupp == kod && (l.Roll == Lokusroll.Ordförande || l.Roll == Lokusroll.Ordinarie)).ToListAsync(cancellationToken);
        var lista = await db.ÅtagandelistaAsync(iår, cancellationToken);
        var insatser = db.Insatser.SynligaFör(användare).Where(i => i.Lokusgrupper.Any(l => l.Kod == kod));
        var läge = await insatsläge.LäsUtanNoterAsync(insatser, Period.För(nu), cancellationToken);
        var rader = await avvikelser.RaderAsync(db.Avvikelser.SynligaFör(användare, db.Insatser).Where(a => insatser.Any(i => i.Id == a.InsatsId)), cancellationToken);

        var senaste = möten.LastOrDefault(m => m.Datum < idag)?.Datum;
        var sedan = senaste ?? nu.Plus(-1).FörstaDag;
        return new SedanSistVy
        {
            Idag = idag,
            SenasteMöte = senaste,
            Sedan = sedan,
            Ljus = [.. läge.Insatser.Select(i => Byte(läge, i, sedan)).OfType<Ljusbyte>().OrderByDescending(b => b.Nu.Färg)],
            Rapporter =
            [
                .. from i in läge.Insatser
                   from r in läge.Rapporter[i.Id]
                   where r.Inlämnad > sedan
                   orderby r.Inlämnad descending, i.Visningsnamn
                   select new Nyrapport(Länk(i), r.Kvartal, r.Inlämnad!.Value),
            ],
            NyaAvvikelser = [.. rader.Where(r => r.Avvikelse.Anmäld?.Dag > sedan && r.Avvikelse.Status != Avvikelsestatus.Avfärdad || r.Avvikelse.Beslutad?.Dag > sedan)],
            Öppna = [.. rader.Where(r => r.Avvikelse.Status.ÄrÖppen())],
            Kommande = [.. möten.Where(m => m.Datum >= idag)],
            Rapportskulder = [.. läge.Rader.Select(r => Skuld(läge, r.Insats, idag)).OfType<Rapportskuld>().OrderBy(s => s.Förföll).ThenBy(s => s.Insats.Visningsnamn, Svenska.Ordning)],
            Ointygade = [.. lista.Rader.Select(r => r.Kod).Where(Åtaganderegler.Intygas.Contains).Except(grupp.Intygade)],
            UtanKompetens = [.. ledamöter.Where(l => l.Sitter(idag) && (l.Ledning is null || l.Strategisk is null || l.Beställare is null)).OrderBy(l => l.Huvudman, Svenska.Ordning)],
        };
    }

    private static Ljusbyte? Byte(Lägesläsning läge, Insats insats, DateOnly sedan)
    {
        var (förr, nu) = (Senast(r => r <= sedan), Senast(_ => true));
        return nu is { } färg && färg.Färg != förr?.Färg ? new(Länk(insats), förr, färg) : null;

        (Kvartal Kvartal, Trafikljus Färg)? Senast(Func<DateOnly?, bool> när) =>
            läge.Rapporter[insats.Id].Where(r => r.ÄrInlämnad && när(r.Inlämnad)).MaxBy(r => r.Kvartal) is { } rapport && läge.Samlat(insats.Id, rapport.Kvartal) is { } ljus ? (rapport.Kvartal, ljus) : null;
    }

    private static Rapportskuld? Skuld(Lägesläsning läge, Insats insats, DateOnly idag)
    {
        var plan = läge.Inställningar.Rapportplan;
        List<(Kvartal Kvartal, DateOnly Dag)> skulder =
        [
            .. Enumerable.Range(1, Skuldkvartal).Select(i => Kvartal.För(idag).Plus(-i)).Reverse()
                .Where(k => plan.Väntas(insats, k) && läge.Inlämnad(insats.Id, k) is null)
                .Select(k => (k, plan.SistaDag(insats, k))).Where(s => s.Item2 < idag),
        ];
        return skulder.Count == 0 ? null : new(Länk(insats), [.. skulder.Select(s => s.Kvartal)], skulder[0].Dag, idag.DayNumber - skulder[0].Dag.DayNumber);
    }

    private static Insatslänk Länk(Insats insats) => new(insats.Kod, insats.Visningsnamn);
}
