using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>A migration that is the SQL file of the same name as its <see cref="MigrationAttribute"/>.</summary>
internal abstract class SqlMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var namn = GetType().GetCustomAttribute<MigrationAttribute>()?.Id
            ?? throw new InvalidOperationException($"{GetType().Name} has no [Migration].");
        migrationBuilder.Sql(Sqlfil.Läs(namn + ".sql"));
    }
}
