using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Styrgrupper;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>A group that has meetings, to the one who asks.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Namn">Its name.</param>
/// <param name="FårSkriva">Whether the user writes of its meetings.</param>
public sealed record Krets(Mötesgrupp Grupp, string Namn, bool FårSkriva);

/// <summary>An account to choose.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Namn">The person's name.</param>
public sealed record Kontonamn(KontoId Id, string Namn);

/// <summary>The groups that have meetings: whose they are, what they are called and who sits there.</summary>
internal sealed class Möteskretsar(IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    /// <summary>The group, if the user may see it.</summary>
    public async Task<Result<Krets>> LäsAsync(Mötesgrupp grupp, CancellationToken cancellationToken)
    {
        var användare = kontext.Användare;
        if (grupp.Typ == Mötestyp.Styrgrupp)
        {
            return await Styrgrupperna.Where(g => g.Kod == grupp.Kod).Select(g => new { g.Namn, Skriver = Skrivbara.Any(s => s.Id == g.Id) }).FirstOrDefaultAsync(cancellationToken) is { } styrgrupp
                ? new Krets(grupp, styrgrupp.Namn, användare.Roller.Contains(Roll.Kansli) || styrgrupp.Skriver)
                : Felkatalog.StyrgruppFinnsInte(grupp.Kod);
        }

        var lokusgrupp = await db.LokusgruppAsync(grupp.Kod, användare, cancellationToken);
        return lokusgrupp.Lyckades
            ? new Krets(grupp, lokusgrupp.Värde.Namn, användare.Roller.Contains(Roll.Kansli) || användare.Uppdrag.Any(u => u.Roll is Roll.Lokusordförande or Roll.Samverkanskoordinator && u.Lokusgrupp == grupp.Kod))
            : lokusgrupp.Fel;
    }

    /// <summary>The group, if the user may write of its meetings.</summary>
    public async Task<Result<Krets>> SkrivAsync(Mötesgrupp grupp, CancellationToken cancellationToken)
    {
        var krets = await LäsAsync(grupp, cancellationToken);
        return krets.Lyckades && !krets.Värde.FårSkriva ? Mötesfel.FårInteSkriva : krets;
    }

    /// <summary>The names of all groups of a kind, by kod; of the styrgrupper those that the user sees.</summary>
    public Task<Dictionary<string, string>> NamnAsync(Mötestyp typ, CancellationToken cancellationToken) => typ == Mötestyp.Lokus
        ? db.Lokusgrupper.ToDictionaryAsync(l => l.Kod, l => l.Namn, cancellationToken)
        : Styrgrupperna.ToDictionaryAsync(g => g.Kod, g => g.Namn, cancellationToken);

    /// <summary>Who sits, has sat and will sit in some groups, or in all.</summary>
    public async Task<IReadOnlyList<Mötesdeltagare>> DeltagareAsync(Mötestyp typ, string[]? grupper, CancellationToken cancellationToken)
    {
        var alla = typ == Mötestyp.Lokus
            ? (await db.Lokusledamöter.Where(l => grupper == null || grupper.Contains(l.Lokusgrupp)).ToListAsync(cancellationToken)).Select(Av)
            : await PlatserAsync(grupper, cancellationToken);
        return [.. alla.OrderBy(d => d.Huvudman, Svenska.Ordning).ThenBy(d => d.Namn, Svenska.Ordning)];
    }

    /// <summary>The accounts that have to do with a group, today: the kansli, those of the group, and those of its insatser. By name.</summary>
    public async Task<IReadOnlyList<Kontonamn>> AnsvarigaAsync(Mötesgrupp grupp, CancellationToken cancellationToken)
    {
        var (idag, lokus) = (klocka.Idag(), grupp.Typ == Mötestyp.Lokus);
        var lokusgrupper = db.Lokusgrupper.Where(l => lokus && l.Kod == grupp.Kod);
        var platser = db.Styrgrupper.Where(g => !lokus && g.Kod == grupp.Kod).SelectMany(g => g.Ledamöter).Where(l => l.Från <= idag && (l.Tom == null || l.Tom >= idag));
        var styrgrupp = db.Styrgrupper.Where(g => !lokus && g.Kod == grupp.Kod);
        var insatser = db.Insatser.Where(i => lokus
            ? i.Lokusgrupper.Any(l => l.Kod == grupp.Kod)
            : db.Insatsstyrningar.Any(s => s.InsatsId == i.Id && s.Uppdrag.Any(u => styrgrupp.Any(g => g.Id == u.StyrgruppId) && u.Från <= idag && (u.Tom == null || u.Tom >= idag))));
        var konton = await db.Konton
            .Where(k => k.Stängd == null && (platser.Any(l => l.Konto == k.Id) || k.Uppdrag.Any(u => u.Från <= idag && (u.Tom == null || u.Tom >= idag)
                && (u.Roll == Roll.Kansli || lokusgrupper.Any(l => l.Id == u.LokusgruppId) || insatser.Any(i => i.Id == u.InsatsId)))))
            .Select(k => new Kontonamn(k.Id, k.Namn)).ToListAsync(cancellationToken);
        return [.. konton.OrderBy(k => k.Namn, Svenska.Ordning)];
    }

    /// <summary>A member, as somebody to tick off.</summary>
    public static Mötesdeltagare Av(Lokusledamot ledamot) => new(
        ledamot.Id.Value, ledamot.Lokusgrupp, ledamot.Person, ledamot.Roll.ToString().ToLower(Svenska.Kultur), ledamot.Huvudman, ledamot.Roll != Lokusroll.Adjungerad, ledamot.Från, ledamot.Tom);

    private IQueryable<Styrgrupp> Styrgrupperna => db.Styrgrupper.SynligaFör(kontext.Användare, db, klocka.Idag());

    /// <summary>The styrgrupper that the user chairs today, or whose insats the user answers for.</summary>
    private IQueryable<Styrgrupp> Skrivbara
    {
        get
        {
            var idag = klocka.Idag();
            var konto = new KontoId(kontext.Användare.Konto ?? Guid.Empty);
            string[] insatser = [.. kontext.Användare.Uppdrag.Where(u => u.Roll == Roll.Insatsansvarig).Select(u => u.Insats).OfType<string>()];
            return db.Styrgrupper.Where(g =>
                g.Ledamöter.Any(l => l.Konto == konto && l.Ordförande && l.Från <= idag && (l.Tom == null || l.Tom >= idag))
                || db.Insatsstyrningar.Any(s => db.Insatser.Any(i => i.Id == s.InsatsId && insatser.Contains(i.Kod)) && s.Uppdrag.Any(u => u.StyrgruppId == g.Id && u.Från <= idag && (u.Tom == null || u.Tom >= idag))));
        }
    }

    /// <summary>The seats of some styrgrupper, or of all that the user sees.</summary>
    private async Task<IEnumerable<Mötesdeltagare>> PlatserAsync(string[]? grupper, CancellationToken cancellationToken)
    {
        var styrgrupper = await Styrgrupperna.Where(g => grupper == null || grupper.Contains(g.Kod)).Include(g => g.Ledamöter).ToListAsync(cancellationToken);
        var namn = await db.KontonamnAsync(styrgrupper.SelectMany(g => g.Ledamöter).Select(l => l.Konto), cancellationToken);
        return styrgrupper.SelectMany(g => g.Ledamöter, (g, l) => new Mötesdeltagare(
            l.Id.Value, g.Kod, l.Namn(namn), l.Ordförande ? "ordförande" : l.Plats.ToString().ToLower(Svenska.Kultur), l.Organisation, l.Plats != Ledamotsplats.Adjungerad, l.Från, l.Tom));
    }
}
