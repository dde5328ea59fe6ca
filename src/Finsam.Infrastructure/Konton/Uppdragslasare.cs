using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>Reads the assignments of an account that hold today, in one statement.</summary>
internal sealed class Uppdragsläsare(NpgsqlDataSource källa, TimeProvider klocka) : IUppdragsläsare
{
    private const string Fråga =
        """
        select k.namn, u.roll, i.kod, l.kod
        from konto k
        left join uppdrag u on u.konto_id = k.id and u.from_dag <= $2 and (u.tom_dag is null or u.tom_dag >= $2)
        left join insats i on i.id = u.insats_id
        left join lokusgrupp l on l.id = u.lokusgrupp_id
        where k.id = $1 and k.stangd is null
        """;

    public async Task<Användare> LäsAsync(Guid konto, CancellationToken cancellationToken)
    {
        await using var kommando = källa.CreateCommand(Fråga);
        kommando.Parameters.Add(new() { Value = konto });
        kommando.Parameters.Add(new() { Value = klocka.Idag() });
        await using var rader = await kommando.ExecuteReaderAsync(cancellationToken);

        string? namn = null;
        var uppdrag = new List<Uppdrag>();
        while (await rader.ReadAsync(cancellationToken))
        {
            namn = rader.GetString(0);
            if (!rader.IsDBNull(1) && Koder.FrånKod<Roll>(rader.GetString(1)) is { } roll)
            {
                uppdrag.Add(new(roll, Kod(rader, 2), Kod(rader, 3)));
            }
        }

        return namn is null ? Användare.Ingen : new(namn, uppdrag, konto);
    }

    private static string? Kod(NpgsqlDataReader rad, int kolumn) => rad.IsDBNull(kolumn) ? null : rad.GetString(kolumn);
}
