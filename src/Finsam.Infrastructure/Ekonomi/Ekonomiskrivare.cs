using Finsam.Application.Ekonomi.Bokföring;
using Finsam.Infrastructure.Database;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Ekonomi;

/// <inheritdoc cref="IEkonomiskrivare"/>
/// <remarks>By SQL: what is read as ekonomi is a view in which approved quarters stand as they were then.</remarks>
internal sealed class Ekonomiskrivare(FinsamContext db) : IEkonomiskrivare
{
    public async Task SkrivAsync(IReadOnlyList<Ekonomiändring> ändringar, CancellationToken cancellationToken)
    {
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into ekonomi (id, insats_id, kvartal, budget, utfall)
            select * from unnest(
              {ändringar.Select(_ => Guid.CreateVersion7()).ToArray()},
              {ändringar.Select(ä => ä.InsatsId.Value).ToArray()},
              {ändringar.Select(ä => ä.Kvartal.FörstaDag).ToArray()},
              {ändringar.Select(ä => ä.Budget).ToArray()},
              {ändringar.Select(ä => ä.Utfall).ToArray()})
            on conflict (insats_id, kvartal) do update set budget = excluded.budget, utfall = excluded.utfall
            """,
            cancellationToken);
    }
}
