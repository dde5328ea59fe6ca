using Npgsql;

namespace Finsam.Infrastructure.Database.Start;

/// <summary>The role that the program runs as: it can add history but neither change nor delete it.</summary>
internal static class Programroll
{
    private const string Namn = Anslutningar.Programroll;

    /// <summary>Makes the role where it is missing.</summary>
    /// <exception cref="DatabasException">The owner's login may not.</exception>
    public static async Task SäkraAsync(NpgsqlConnection ägare, Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        await using var finns = new NpgsqlCommand($"select exists (select from pg_roles where rolname = '{Namn}')", ägare);
        if (await finns.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        var skapa = $"create role {Namn} {(anslutningar.RollenLoggarIn ? "login" : "nologin")}";
        try
        {
            await using var kommando = new NpgsqlCommand(skapa, ägare);
            await kommando.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException nej) when (nej.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabasException($"Rollen {Namn} saknas och inloggningen får inte skapa den: låt en administratör köra {skapa}, och grant {Namn} to den som programmet loggar in som.", nej);
        }
    }

    /// <summary>Lets the program's login take on the role.</summary>
    /// <exception cref="DatabasException">The owner's login may not.</exception>
    public static async Task SläppInAsync(Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        if (anslutningar.RollenLoggarIn)
        {
            return;
        }

        var inloggning = await InloggningAsync(anslutningar, cancellationToken);
        await using var ägare = new NpgsqlConnection(UtanPool(anslutningar.Ägare));
        await ägare.OpenAsync(cancellationToken);
        await using var är = new NpgsqlCommand($"select pg_has_role($1, '{Namn}', 'member')", ägare) { Parameters = { new() { Value = inloggning } } };
        if (await är.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        var släppIn = $"grant {Namn} to {Sqlnamn.Citera(inloggning)}";
        try
        {
            await using var kommando = new NpgsqlCommand(släppIn, ägare);
            await kommando.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException nej) when (nej.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabasException($"Programmets inloggning saknar rollen {Namn}: låt en administratör köra {släppIn}.", nej);
        }
    }

    /// <summary>Checks with the program's own connection that it has the role's rights, and that history is safe from it.</summary>
    /// <exception cref="DatabasException">The server does not keep the role, or somebody has given it more than it may have.</exception>
    public static async Task KontrolleraAsync(NpgsqlDataSource program, CancellationToken cancellationToken)
    {
        // Twice: the second time the connection comes from the pool, and a server that loses the role in the reset must not go unnoticed.
        for (var gång = 0; gång < 2; gång++)
        {
            if (await FrågaAsync(program, $"select current_user = '{Namn}'", cancellationToken) is not true)
            {
                throw new DatabasException($"Servern håller inte rollen {Namn}: uppdatera PostgreSQL, eller låt programmet logga in som {Namn} och ange ägaren i ConnectionStrings__FinsamAgare.");
            }
        }

        const string kanÄndraHistorik =
            """
            select rolsuper or exists (
              select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'historik' and c.relkind in ('r', 'p')
                and (has_table_privilege(c.oid, 'update, delete, truncate') or pg_has_role(c.relowner, 'usage')))
            from pg_roles where rolname = current_user
            """;
        if (await FrågaAsync(program, kanÄndraHistorik, cancellationToken) is not false)
        {
            throw new DatabasException($"Rollen {Namn} har rätt att ändra historiken: ta ifrån den superuser och medlemskap i andra roller.");
        }
    }

    private static async Task<object?> FrågaAsync(NpgsqlDataSource program, string sql, CancellationToken cancellationToken)
    {
        await using var fråga = program.CreateCommand(sql);
        return await fråga.ExecuteScalarAsync(cancellationToken);
    }

    // Asked of the server, since a login may have been mapped or left to the system user's name.
    private static async Task<string> InloggningAsync(Anslutningar anslutningar, CancellationToken cancellationToken)
    {
        await using var anslutning = new NpgsqlConnection(UtanPool(anslutningar.Inloggning));
        await anslutning.OpenAsync(cancellationToken);
        await using var fråga = new NpgsqlCommand("select session_user::text", anslutning);
        return (string)(await fråga.ExecuteScalarAsync(cancellationToken))!;
    }

    private static string UtanPool(NpgsqlConnectionStringBuilder val) =>
        new NpgsqlConnectionStringBuilder(val.ConnectionString) { Pooling = false }.ConnectionString;
}
