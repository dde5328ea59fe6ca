using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrgrupper;

/// <summary>What every command about a styrgrupp does: takes it out as its user saw it, writes the history, stores.</summary>
internal sealed class Styrgruppsregister(IFinsamLager lager, IFinsamContext db, Användarkontext kontext, TimeProvider klocka)
{
    public DateOnly Idag => klocka.Idag();

    /// <summary>The account of whoever asks.</summary>
    public KontoId? Jag => kontext.Användare.Konto is { } konto ? new(konto) : null;

    /// <summary>The group, unless someone has changed it since the version that the user saw.</summary>
    public async Task<Result<Styrgrupp>> HämtaAsync(string kod, int version, CancellationToken cancellationToken) =>
        await lager.Alla<Styrgrupp>().Include(g => g.Ledamöter).FirstOrDefaultAsync(g => g.Kod == kod, cancellationToken) switch
        {
            null => Felkatalog.StyrgruppFinnsInte(kod),
            var grupp when grupp.Version != version => Styrgruppsfel.Konflikt,
            var grupp => grupp,
        };

    /// <summary>The group as it is.</summary>
    public Task<Styrgrupp?> HittaAsync(string kod, CancellationToken cancellationToken) =>
        lager.Alla<Styrgrupp>().Include(g => g.Ledamöter).FirstOrDefaultAsync(g => g.Kod == kod, cancellationToken);

    /// <summary>Who steers an insats; a new one where nobody has yet.</summary>
    public async Task<Insatsstyrning> StyrningAsync(InsatsId insats, CancellationToken cancellationToken)
    {
        var styrning = await lager.Alla<Insatsstyrning>().Include(s => s.Uppdrag).FirstOrDefaultAsync(s => s.InsatsId == insats, cancellationToken);
        if (styrning is null)
        {
            styrning = new() { InsatsId = insats };
            lager.Lägg(styrning);
        }

        return styrning;
    }

    /// <summary>A group's uppdrag for an insats, unless someone has changed who steers it since the version that the user saw.</summary>
    public async Task<Result<(Insatsstyrning Styrning, Insats Insats, Styrgruppsuppdrag Uppdrag, Styrgrupp Grupp)>> UppdragAsync(
        string kod, int version, StyrgruppsuppdragId id, CancellationToken cancellationToken)
    {
        if (await InsatsAsync(kod, cancellationToken) is not { } insats)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var styrning = await StyrningAsync(insats.Id, cancellationToken);
        if (styrning.Uppdrag.FirstOrDefault(u => u.Id == id) is not { } uppdrag)
        {
            return Styrgruppsfel.UppdragFinnsInte;
        }

        return styrning.Version == version
            ? (styrning, insats, uppdrag, await lager.Alla<Styrgrupp>().Include(g => g.Ledamöter).SingleAsync(g => g.Id == uppdrag.StyrgruppId, cancellationToken))
            : Styrgruppsfel.Konflikt;
    }

    /// <summary>Whether the group has steered anything, does or will.</summary>
    public Task<bool> StyrNågotAsync(Styrgrupp grupp, CancellationToken cancellationToken) =>
        db.Insatsstyrningar.AnyAsync(s => s.Uppdrag.Any(u => u.StyrgruppId == grupp.Id), cancellationToken);

    /// <summary>The insats of a kod, or <c>null</c>.</summary>
    public Task<Insats?> InsatsAsync(string? kod, CancellationToken cancellationToken) => db.Insatser.FirstOrDefaultAsync(i => i.Kod == kod, cancellationToken);

    /// <summary>The lokusgrupp of a kod, or <c>null</c>.</summary>
    public async Task<Lokusgrupp?> LokusgruppAsync(string? kod, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(kod) ? null : await db.Lokusgrupper.FirstOrDefaultAsync(l => l.Kod == kod, cancellationToken);

    /// <summary>The lokusgrupp that the group is, or <c>null</c>.</summary>
    public async Task<Lokusgrupp?> LokusgruppAsync(Styrgrupp grupp, CancellationToken cancellationToken) =>
        grupp.LokusgruppId is { } id ? await db.Lokusgrupper.FirstOrDefaultAsync(l => l.Id == id, cancellationToken) : null;

    /// <summary>Why a group cannot have the kod, or be the lokusgrupp: another one has or is. <c>null</c> when it can.</summary>
    public async Task<Fel?> UpptagetAsync(StyrgruppId? utom, string kod, Lokusgrupp? lokusgrupp, CancellationToken cancellationToken)
    {
        var id = lokusgrupp?.Id;
        var annan = await db.Styrgrupper.FirstOrDefaultAsync(g => g.Id != utom && (g.Kod == kod || (id != null && g.LokusgruppId == id)), cancellationToken);
        return annan is null ? null
            : annan.Kod == kod ? Fel.Fältet("styrgrupp.namn-upptaget", "Namn", $"Det finns redan en styrgrupp med det namnet: ”{annan.Namn}”.")
            : Fel.Fältet("styrgrupp.lokusgrupp-upptagen", "Lokusgrupp", $"Lokusgruppen är redan styrgrupp: ”{annan.Namn}”.");
    }

    /// <summary>Why the account cannot be given a seat; <c>null</c> when it can, and when there is no account.</summary>
    public async Task<Fel?> FårSittaAsync(KontoId? konto, CancellationToken cancellationToken) =>
        Eget(konto) ?? (konto is null || await db.Konton.AnyAsync(k => k.Id == konto && k.Stängd == null, cancellationToken)
            ? null
            : Fel.Fältet("ledamot.konto", "Konto", "Kontot är stängt eller finns inte. Välj en annan användare."));

    /// <summary>That the account is the user's own, and so for somebody else to decide about.</summary>
    public Fel? Eget(KontoId? konto) => konto is not null && konto == Jag ? Styrgruppsfel.Eget : null;

    /// <summary>That the user sits in the group, or will.</summary>
    public Fel? Eget(Styrgrupp grupp) => grupp.Ledamöter.Where(l => !(l.Tom < Idag)).Select(l => Eget(l.Konto)).FirstOrDefault(fel => fel is not null);

    /// <summary>The names of the accounts in a group, and of one that may come to it.</summary>
    public async Task<Func<KontoId, string>> NamnAsync(Styrgrupp grupp, KontoId? ny, CancellationToken cancellationToken)
    {
        var namn = await db.KontonamnAsync(grupp.Ledamöter.Select(l => l.Konto).Append(ny), cancellationToken);
        return konto => namn.GetValueOrDefault(konto, "en användare");
    }

    /// <summary>The names of the groups that an insats has had.</summary>
    public async Task<Func<StyrgruppId, string>> NamnAsync(Insatsstyrning styrning, CancellationToken cancellationToken)
    {
        StyrgruppId[] grupper = [.. styrning.Uppdrag.Select(u => u.StyrgruppId).Distinct()];
        var namn = await db.Styrgrupper.Where(g => grupper.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Namn, cancellationToken);
        return grupp => namn.GetValueOrDefault(grupp, "en annan grupp");
    }

    /// <summary>Adds a new group.</summary>
    public void Lägg(Styrgrupp grupp) => lager.Lägg(grupp);

    /// <summary>Takes a group away.</summary>
    public void TaBort(Styrgrupp grupp) => lager.TaBort(grupp);

    /// <summary>Writes what happened to the group.</summary>
    public void Anteckna(string vad, Styrgrupp grupp, JsonNode? gammalt, JsonNode? nytt) =>
        lager.Anteckna(new(vad, $"styrgrupp:{grupp.Kod}") { Gammalt = gammalt, Nytt = nytt });

    /// <summary>Writes what happened to a seat: to the group and, since a seat is access, to each account that it was or is of.</summary>
    public void AntecknaPlats(string vad, Styrgrupp grupp, JsonObject? gammalt, JsonObject? nytt, params IEnumerable<KontoId?> konton)
    {
        Anteckna(vad, grupp, gammalt, nytt);
        foreach (var konto in konton.OfType<KontoId>().Distinct())
        {
            lager.Anteckna(new(vad, $"konto:{konto.Value}") { Gammalt = Med(gammalt), Nytt = Med(nytt) });
        }

        JsonObject? Med(JsonObject? plats)
        {
            if (plats?.DeepClone() is not JsonObject kopia)
            {
                return null;
            }

            kopia["styrgrupp"] = grupp.Namn;
            return kopia;
        }
    }

    /// <summary>Writes that a group steers an insats: to the group, and to the insats.</summary>
    public void AntecknaStyrning(string vad, Styrgrupp grupp, Insats insats, Tidsspann? gammalt, Tidsspann? nytt)
    {
        Anteckna(vad, grupp, Beskriv(gammalt, "insats", insats.Visningsnamn), Beskriv(nytt, "insats", insats.Visningsnamn));
        lager.Anteckna(new(vad, $"insats:{insats.Kod}") { Gammalt = Beskriv(gammalt, "styrgrupp", grupp.Namn), Nytt = Beskriv(nytt, "styrgrupp", grupp.Namn) });
    }

    /// <summary>Stores it all.</summary>
    public Task<Result> SparaAsync(CancellationToken cancellationToken) => lager.SparaAsync(cancellationToken);

    /// <summary>A group as it stands in history.</summary>
    public static JsonObject Beskriv(Styrgrupp grupp, Lokusgrupp? lokusgrupp) => new() { ["namn"] = grupp.Namn, ["lokusgrupp"] = lokusgrupp?.Namn };

    /// <summary>A seat as it stands in history.</summary>
    public static JsonObject Beskriv(Styrgruppsledamot ledamot, Func<KontoId, string> namn) => new()
    {
        ["ledamot"] = ledamot.Konto is { } konto ? namn(konto) : null,
        ["funktion"] = ledamot.Funktion,
        ["organisation"] = ledamot.Organisation,
        ["huvudman"] = ledamot.Huvudman.Kod(),
        ["plats"] = ledamot.Plats.Kod(),
        ["ordforande"] = ledamot.Ordförande,
        ["fran"] = Dag(ledamot.Från),
        ["tom"] = Dag(ledamot.Tom),
    };

    private static JsonObject? Beskriv(Tidsspann? tid, string nyckel, string namn) =>
        tid is { } t ? new() { [nyckel] = namn, ["fran"] = Dag(t.Från), ["tom"] = Dag(t.Tom) } : null;

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", Svenska.Kultur);
}
