using Finsam.Application.Deltagare;
using Finsam.Application.Ekonomi;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter.Fakta;

/// <summary>Reads what Finsam knows for a report, always as the board may see it: a report is a public document whoever writes it.</summary>
internal sealed class Rapportfaktaläsning(IFinsamContext db, IDeltagarunderlag deltagarunderlag, Medelsläsning medelsläsning, Inställningar inställningar, TimeProvider klocka)
{
    /// <summary>Everything, in some fifteen statements whatever the size.</summary>
    /// <param name="insats">The insats, with its mål.</param>
    /// <param name="rapport">The report.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Rapportfaktablad> LäsAsync(Insats insats, Insatsrapport rapport, CancellationToken cancellationToken)
    {
        var (från, till) = rapport.Tid(insats.Tid);
        var mål = await MålAsync(insats, till, cancellationToken);
        var pengar = await medelsläsning.LäsAsync(insats.Id, cancellationToken);
        var ekonomi = await db.Ekonomi.Where(e => e.InsatsId == insats.Id).ToListAsync(cancellationToken);
        var budget = Budgetfakta.Av(rapport, från, till, pengar, ekonomi, inställningar.Trösklar);
        var åtaganden = rapport.Lokusgrupp is { } kod ? await ÅtagandenAsync(kod, rapport, till, cancellationToken) : [];
        var avvikelser = await db.Avvikelser.Where(a => a.InsatsId == insats.Id).OrderBy(a => a.Nummer).ToListAsync(cancellationToken);
        Dictionary<Faktaslag, Faktatabell?> tabeller = new()
        {
            [Faktaslag.Insats] = Insatsfakta.Namn(insats),
            [Faktaslag.Parter] = Insatsfakta.Parter(insats, await StyrgruppAsync(insats, till, cancellationToken)),
            [Faktaslag.Start] = Insatsfakta.Dag("Startdatum", insats.Start),
            [Faktaslag.Slut] = Insatsfakta.Dag("Slutdatum", insats.Avslutad ?? insats.Slut),
            [Faktaslag.År] = Faktatabell.Par(("År", $"{rapport.År}")),
            [Faktaslag.Mål] = Målfakta.Tabell(mål),
            [Faktaslag.Deltagare] = Deltagarfakta.Av(insats, rapport, till, await deltagarunderlag.HämtaAsync(cancellationToken)),
            [Faktaslag.Perioder] = Insatsfakta.Perioder(pengar.Beslut, till),
            [Faktaslag.Budget] = budget.Tabell,
            [Faktaslag.Återföring] = budget.Återföring(å => å.Orsak, "Orsak"),
            [Faktaslag.Konsekvens] = budget.Återföring(å => å.Konsekvens, "Konsekvens"),
            [Faktaslag.Avvikelser] = Avvikelsefakta.Av(avvikelser, från, till),
            [Faktaslag.ÅtagandenLokus] = Åtagandefakta.Tabell(åtaganden.Where(å => !Åtagandefakta.Intygas(å))),
            [Faktaslag.ÅtagandenKoordinator] = Åtagandefakta.Tabell(åtaganden.Where(Åtagandefakta.Intygas)),
            [Faktaslag.KommentarerKoordinator] = rapport.Lokusgrupp is null ? null : await Åtagandefakta.KommentarerAsync(db, rapport, cancellationToken),
        };
        return new(tabeller.Where(t => t.Value is not null).ToDictionary(t => t.Key, t => t.Value!), new Granskningsunderlag
        {
            Till = till,
            Mål = [.. mål.Select(Målfakta.Läge)],
            Parter = Undertecknare.Parter(insats),
            MedelÅterförda = budget.Återföringar.Count > 0,
            ÖverBudget = budget.ÖverBudget,
            Nej = [.. åtaganden.Where(å => Åtagandefakta.Svar(å) == false).Select(å => å.Kod.Kod())],
            Obesvarade = rapport.Slag == Insatsrapportslag.Helår ? [.. åtaganden.Where(å => Åtagandefakta.Svar(å) is null).Select(å => å.Kod.Kod())] : [],
        });
    }

    private async Task<IReadOnlyList<Målrad>> MålAsync(Insats insats, DateOnly till, CancellationToken cancellationToken)
    {
        var sista = Kvartal.För(till);
        var rapporter = await db.Kvartalsrapporter.Include(r => r.Målbedömningar).Where(r => r.InsatsId == insats.Id && r.Inlämnad != null && r.Kvartal <= sista).ToListAsync(cancellationToken);
        return Målrad.Av(insats.Mål, rapporter, inställningar.Maskeringsgräns);
    }

    /// <summary>The year's åtaganden on its last day: what is still owed then is a no.</summary>
    private async Task<IReadOnlyList<Åtagande>> ÅtagandenAsync(string kod, Insatsrapport rapport, DateOnly till, CancellationToken cancellationToken)
    {
        var underlag = await db.ÅtagandeunderlagAsync(kod, rapport.År, cancellationToken);

        // Of a year that is over, what was not done is a no; of a half-year, what is still owed is owed.
        var (idag, avgjort) = (klocka.Idag(), rapport.Slag == Insatsrapportslag.Helår ? till.AddDays(1) : till);
        return Åtagandebedömning.Av(underlag, idag < avgjort ? idag : avgjort);
    }

    private async Task<string?> StyrgruppAsync(Insats insats, DateOnly dag, CancellationToken cancellationToken)
    {
        var styrda = await db.StyrdaAsync(db.Insatser.Where(i => i.Id == insats.Id), cancellationToken);
        return styrda.FirstOrDefault(s => s.Uppdrag.Tid.Gäller(dag)) is { } styrd
            ? await db.Styrgrupper.Where(g => g.Id == styrd.Uppdrag.StyrgruppId).Select(g => g.Namn).SingleOrDefaultAsync(cancellationToken)
            : null;
    }
}
