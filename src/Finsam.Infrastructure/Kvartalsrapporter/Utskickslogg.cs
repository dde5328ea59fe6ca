using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Npgsql;

namespace Finsam.Infrastructure.Kvartalsrapporter;

/// <inheritdoc cref="IUtskickslogg"/>
internal sealed class Utskickslogg(NpgsqlDataSource källa) : IUtskickslogg
{
    /// <summary>One statement, so that of several processes one gets the row.</summary>
    private const string Ta =
        """
        insert into utskick (id, konto_id, dag, namn, epost, gallde, satt, begard, status, paborjat, forsok, nyckel)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 'skickas', $9, 1, $11)
        on conflict (konto_id, dag, nyckel) do update
          set namn = excluded.namn, epost = excluded.epost, gallde = excluded.gallde, satt = excluded.satt, begard = excluded.begard,
              status = 'skickas', paborjat = excluded.paborjat, klart = null, fel = null, forsok = utskick.forsok + 1
          where utskick.status = 'fel' and utskick.forsok < $10
        returning id
        """;

    private const string TaOm =
        """
        update utskick set status = 'skickas', paborjat = $2, klart = null, fel = null, begard = $3, forsok = forsok + 1
        where id = $1 and (status in ('fel', 'oklart') or (status = 'skickas' and paborjat < $4))
        """;

    public async Task<UtskickId?> TaAsync(Utskick nytt, CancellationToken cancellationToken)
    {
        await using var kommando = källa.CreateCommand(Ta);
        kommando.Parameters.Add(new() { Value = nytt.Id.Value });
        kommando.Parameters.Add(new() { Value = nytt.KontoId.Value });
        kommando.Parameters.Add(new() { Value = nytt.Dag });
        kommando.Parameters.Add(new() { Value = nytt.Namn });
        kommando.Parameters.Add(new() { Value = nytt.Epost });
        kommando.Parameters.Add(new() { Value = nytt.Gällde.ToArray() });
        kommando.Parameters.Add(new() { Value = nytt.Sätt });
        kommando.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = nytt.Begärd });
        kommando.Parameters.Add(new() { Value = nytt.Påbörjat });
        kommando.Parameters.Add(new() { Value = Utskick.MaxFörsök });
        kommando.Parameters.Add(new() { Value = nytt.Nyckel });
        return await kommando.ExecuteScalarAsync(cancellationToken) is Guid id ? new UtskickId(id) : null;
    }

    public async Task<bool> TaOmAsync(UtskickId id, DateTimeOffset nu, string av, CancellationToken cancellationToken)
    {
        await using var kommando = källa.CreateCommand(TaOm);
        kommando.Parameters.Add(new() { Value = id.Value });
        kommando.Parameters.Add(new() { Value = nu });
        kommando.Parameters.Add(new() { Value = av });
        kommando.Parameters.Add(new() { Value = nu - Utskick.Svarstid });
        return await kommando.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    public async Task KlartAsync(UtskickId id, Leverans leverans, DateTimeOffset nu)
    {
        await using var kommando = källa.CreateCommand("update utskick set status = $2, klart = $3, fel = $4 where id = $1");
        kommando.Parameters.Add(new() { Value = id.Value });
        kommando.Parameters.Add(new() { Value = leverans.Status.Kod() });
        kommando.Parameters.Add(new() { Value = nu });
        kommando.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = leverans.Fel });
        await kommando.ExecuteNonQueryAsync();
    }
}
