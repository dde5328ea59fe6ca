using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>All versions of all mallar: those of the documents, and those of the förbund.</summary>
internal sealed class Mallregister(IFinsamContext db)
{
    /// <summary>All, by slag and then latest first.</summary>
    public async Task<IReadOnlyList<Mall>> AllaAsync(CancellationToken cancellationToken) =>
        [.. InbyggdaMallar.Alla.Concat((await db.Egnamallar.ToListAsync(cancellationToken)).Select(e => e.Mall)).OrderBy(m => m.Slag).ThenByDescending(m => m.Version)];

    /// <summary>The latest versions of what a report consists of.</summary>
    /// <param name="slag">Which report.</param>
    /// <param name="bilaga">What is enclosed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<Mall>> FörAsync(Insatsrapportslag slag, Rapportbilaga? bilaga, CancellationToken cancellationToken)
    {
        var alla = await AllaAsync(cancellationToken);
        return [.. Mall.För(slag, bilaga).Select(s => alla.First(m => m.Slag == s))];
    }
}
