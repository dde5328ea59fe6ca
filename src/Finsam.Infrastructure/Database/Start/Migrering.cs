using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Finsam.Infrastructure.Database.Start;

/// <summary>Brings the schema up to the program, as the owner.</summary>
internal static class Migrering
{
    /// <summary>Runs what has not been run, then gives the program's role its rights.</summary>
    /// <exception cref="DatabasException">The database is newer than the program, or the login may not change it.</exception>
    public static async Task KörAsync(NpgsqlConnectionStringBuilder ägare, CancellationToken cancellationToken)
    {
        var val = new NpgsqlConnectionStringBuilder(ägare.ConnectionString) { ApplicationName = "finsam-migrering", CommandTimeout = 0 };
        await using var källa = NpgsqlDataSource.Create(val);
        try
        {
            var options = new DbContextOptionsBuilder<FinsamContext>();
            FinsamContextOptions.Konfigurera(options, källa);
            await using var context = new FinsamContext(options.Options);

            var körda = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
            if (körda.Except(context.Database.GetMigrations()).Any())
            {
                throw new DatabasException($"Databasen {val.Database} är nyare än programmet: starta den version av Finsam som senast användes, eller en senare.");
            }

            await context.Database.MigrateAsync(cancellationToken);
            await using var behörighet = källa.CreateCommand(Sqlfil.Läs("behorighet.sql"));
            await behörighet.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException nej) when (nej.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new DatabasException($"Inloggningen får inte ändra databasen {val.Database} ({nej.MessageText}): gör den till databasens ägare, eller ange ägaren i ConnectionStrings__FinsamAgare.", nej);
        }
    }
}
