using Finsam.Application.Behörighet;
using Finsam.Application.Historik;
using Npgsql;

namespace Finsam.Infrastructure.Historik;

/// <inheritdoc cref="ILäslogg"/>
internal sealed class Läslogg(NpgsqlDataSource källa, Användarkontext kontext, TimeProvider klocka) : ILäslogg
{
    /// <summary>A visit: the same reading by the same person within this time is one row.</summary>
    private static readonly TimeSpan Besök = TimeSpan.FromMinutes(10);

    private const string Skriv =
        """
        insert into historik.lasning (id, tid, anvandare, konto_id, vad, gallde)
        select $1, $2, $3, $4, $5, $6
        where not exists (
          select from historik.lasning l
          where l.tid > $7 and l.vad = $5 and l.gallde is not distinct from $6 and l.konto_id is not distinct from $4 and l.anvandare = $3)
        """;

    public async Task AntecknaAsync(string vad, string? gällde, CancellationToken cancellationToken)
    {
        var nu = klocka.GetUtcNow();
        await using var kommando = källa.CreateCommand(Skriv);
        kommando.Parameters.Add(new() { Value = Guid.CreateVersion7(nu) });
        kommando.Parameters.Add(new() { Value = nu });
        kommando.Parameters.Add(new() { Value = kontext.Användare.Namn });
        kommando.Parameters.Add(new NpgsqlParameter<Guid?> { TypedValue = kontext.Användare.Konto });
        kommando.Parameters.Add(new() { Value = vad });
        kommando.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = gällde });
        kommando.Parameters.Add(new() { Value = nu - Besök });
        await kommando.ExecuteNonQueryAsync(cancellationToken);
    }
}
