using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// Reads the assignments of an account that hold today, in one statement: its own, and what its seats in styrgrupper give it in the insatser that they
/// steer. Who is co-opted has a seat, and no access by it.
/// </summary>
internal sealed class Uppdragsläsare(NpgsqlDataSource källa, TimeProvider klocka) : IUppdragsläsare
{
    private const string Fråga =
        """
        select k.namn, u.roll, i.kod, l.kod
        from konto k
        left join lateral (
          select roll, insats_id, lokusgrupp_id from uppdrag
          where konto_id = k.id and from_dag <= $2 and (tom_dag is null or tom_dag >= $2)
          union
          select case when p.ordforande then 'styrgruppsordforande' else 'styrgruppsledamot' end, s.insats_id, null
          from styrgruppsledamot p join styrgruppsuppdrag s on s.styrgrupp_id = p.styrgrupp_id
          where p.konto_id = k.id and p.plats <> 'adjungerad'
            and p.from_dag <= $2 and (p.tom_dag is null or p.tom_dag >= $2) and s.from_dag <= $2 and (s.tom_dag is null or s.tom_dag >= $2)
        ) u on true
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
