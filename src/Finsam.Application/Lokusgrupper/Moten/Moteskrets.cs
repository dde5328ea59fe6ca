using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
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
        var lokusgrupp = await db.LokusgruppAsync(grupp.Kod, kontext.Användare, cancellationToken);
        return lokusgrupp.Lyckades ? new Krets(grupp, lokusgrupp.Värde.Namn, Skriver(kontext.Användare, grupp)) : lokusgrupp.Fel;
    }

    /// <summary>The group, if the user may write of its meetings.</summary>
    public async Task<Result<Krets>> SkrivAsync(Mötesgrupp grupp, CancellationToken cancellationToken)
    {
        var krets = await LäsAsync(grupp, cancellationToken);
        return krets.Lyckades && !krets.Värde.FårSkriva ? Mötesfel.FårInteSkriva : krets;
    }

    /// <summary>The names of all groups of a kind, by kod.</summary>
    public Task<Dictionary<string, string>> NamnAsync(Mötestyp typ, CancellationToken cancellationToken) => db.Lokusgrupper.ToDictionaryAsync(l => l.Kod, l => l.Namn, cancellationToken);

    /// <summary>Who sits, has sat and will sit in some groups, or in all.</summary>
    public async Task<IReadOnlyList<Mötesdeltagare>> DeltagareAsync(Mötestyp typ, string[]? grupper, CancellationToken cancellationToken) =>
    [
        .. (await db.Lokusledamöter.Where(l => grupper == null || grupper.Contains(l.Lokusgrupp)).ToListAsync(cancellationToken)).Select(Av)
            .OrderBy(d => d.Huvudman, Svenska.Ordning).ThenBy(d => d.Namn, Svenska.Ordning),
    ];

    /// <summary>The accounts that have to do with a group, today: the kansli, those of the lokusgrupp, and those of its insatser. By name.</summary>
    public async Task<IReadOnlyList<Kontonamn>> AnsvarigaAsync(Mötesgrupp grupp, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        var lokusgrupper = db.Lokusgrupper.Where(l => l.Kod == grupp.Kod);
        var insatser = db.Insatser.Where(i => i.Lokusgrupper.Any(l => l.Kod == grupp.Kod));
        var konton = await db.Konton
            .Where(k => k.Stängd == null && k.Uppdrag.Any(u => u.Från <= idag && (u.Tom == null || u.Tom >= idag)
                && (u.Roll == Roll.Kansli || lokusgrupper.Any(l => l.Id == u.LokusgruppId) || insatser.Any(i => i.Id == u.InsatsId))))
            .Select(k => new Kontonamn(k.Id, k.Namn)).ToListAsync(cancellationToken);
        return [.. konton.OrderBy(k => k.Namn, Svenska.Ordning)];
    }

    /// <summary>A member, as somebody to tick off.</summary>
    public static Mötesdeltagare Av(Lokusledamot ledamot) => new(
        ledamot.Id.Value, ledamot.Lokusgrupp, ledamot.Person, ledamot.Roll.ToString().ToLower(Svenska.Kultur), ledamot.Huvudman, ledamot.Roll != Lokusroll.Adjungerad, ledamot.Från, ledamot.Tom);

    /// <summary>Whether somebody writes of a group's meetings.</summary>
    public static bool Skriver(Användare användare, Mötesgrupp grupp) =>
        användare.Roller.Contains(Roll.Kansli) || användare.Uppdrag.Any(u => u.Roll is Roll.Lokusordförande or Roll.Samverkanskoordinator && u.Lokusgrupp == grupp.Kod);
}
