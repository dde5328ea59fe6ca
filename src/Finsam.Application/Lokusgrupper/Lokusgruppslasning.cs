using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper;

/// <summary>Finds the lokusgrupp that somebody asks about: what is not theirs does not exist.</summary>
internal static class Lokusgruppsläsning
{
    public static async Task<Result<Lokusgrupp>> LokusgruppAsync(this IFinsamContext db, string kod, Användare användare, CancellationToken cancellationToken) =>
        await db.Lokusgrupper.SynligaFör(användare).SingleOrDefaultAsync(l => l.Kod == kod, cancellationToken) is { } lokusgrupp
            ? lokusgrupp
            : Felkatalog.LokusgruppFinnsInte(kod);

    /// <summary>The lokusgrupp, if the user writes there: the kansli everywhere, a role that is held for one group in that group alone.</summary>
    /// <param name="db">Where.</param>
    /// <param name="kod">Kod of the group.</param>
    /// <param name="användare">Who.</param>
    /// <param name="roller">The roles of a group that write this.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Result<Lokusgrupp>> LokusgruppAttSkrivaAsync(
        this IFinsamContext db, string kod, Användare användare, IReadOnlyCollection<Roll> roller, CancellationToken cancellationToken)
    {
        var lokusgrupp = await db.LokusgruppAsync(kod, användare, cancellationToken);
        return lokusgrupp.Lyckades && !användare.Uppdrag.Any(u => u.Roll == Roll.Kansli || (roller.Contains(u.Roll) && u.Lokusgrupp == kod)) ? FårInteSkriva : lokusgrupp;
    }

    /// <summary>Those who write of their group and who sits there.</summary>
    public static IReadOnlyCollection<Roll> Ledning { get; } = [Roll.Lokusordförande, Roll.Samverkanskoordinator];

    private static Fel FårInteSkriva { get; } = new("lokusgrupp.far-inte", "Du får läsa om gruppen men inte skriva. Hör av dig till kansliet om det är fel.", Felslag.Otillåtet);
}
