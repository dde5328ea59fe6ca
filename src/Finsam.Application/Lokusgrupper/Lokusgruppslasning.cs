using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
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
}
