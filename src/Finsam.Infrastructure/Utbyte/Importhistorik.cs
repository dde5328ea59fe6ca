using System.Text.Json;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Modell;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Utbyte;

/// <inheritdoc cref="IImporthistorik"/>
internal sealed class Importhistorik(FinsamContext db) : IImporthistorik
{
    /// <summary>Before what an import is known by, in the history's <c>gallde</c>.</summary>
    public const string Gällde = "import:";

    public async Task<IReadOnlyList<(DateTimeOffset Tid, string Användare, Guid? Import, IReadOnlyList<Filresultat> Filer)>> SenasteAsync(int antal, Guid? import, CancellationToken cancellationToken)
    {
        var gällde = Gällde + import;
        var rader = await db.Set<Historikrad>().AsNoTracking()
            .Where(rad => rad.Vad == "import" && (import == null || rad.Gällde == gällde))
            .OrderByDescending(rad => rad.Tid)
            .Take(antal)
            .Select(rad => new { rad.Tid, rad.Användare, rad.Gällde, rad.Nytt })
            .ToListAsync(cancellationToken);
        return [.. rader.Select(rad => (rad.Tid, rad.Användare, Import(rad.Gällde), Filer(rad.Nytt)))];
    }

    private static Guid? Import(string? gällde) =>
        gällde?.StartsWith(Gällde, StringComparison.Ordinal) == true && Guid.TryParse(gällde.AsSpan(Gällde.Length), out var id) ? id : null;

    private static IReadOnlyList<Filresultat> Filer(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<Filresultat>>(json)!;
}
