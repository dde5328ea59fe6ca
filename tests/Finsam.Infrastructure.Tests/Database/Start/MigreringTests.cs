using System.Reflection;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Migrations;
using Finsam.Testing.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database.Start;

public sealed class MigreringTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public void Every_sql_file_has_its_class_and_every_class_its_file()
    {
        var assembly = typeof(SqlMigration).Assembly;
        var filer = assembly.GetManifestResourceNames().Where(namn => char.IsAsciiDigit(namn[0])).Select(Path.GetFileNameWithoutExtension);
        var klasser = assembly.GetTypes()
            .Where(typ => typ.IsSubclassOf(typeof(SqlMigration)) && typ.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(FinsamContext))
            .Select(typ => typ.GetCustomAttribute<MigrationAttribute>()?.Id);

        klasser.Should().BeEquivalentTo(filer).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_test_database_has_every_migration()
    {
        await using var källa = NpgsqlDataSource.Create(postgres.Databas.Program);
        var options = new DbContextOptionsBuilder<FinsamContext>();
        FinsamContextOptions.Konfigurera(options, källa);
        await using var context = new FinsamContext(options.Options);

        (await context.Database.GetAppliedMigrationsAsync()).Should().Equal(context.Database.GetMigrations()).And.NotBeEmpty();
    }

    [Fact]
    public async Task Test_databases_do_not_see_each_other_and_the_program_starts_on_one()
    {
        await using var annan = await Testkluster.SkapaDatabasAsync();
        await using var program = await Testprogram.StartaAsync(annan.Inställningar.ToDictionary());
        await program.SkrivHändelseAsync("bara här");

        await using var källa = NpgsqlDataSource.Create(postgres.Databas.Program);
        await using var fråga = källa.CreateCommand("select count(*) from historik.handelse");
        (await fråga.ExecuteScalarAsync()).Should().Be(0L);
        (await program.AntalHändelserAsync("bara här")).Should().Be(1);
    }
}
