using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>A migration that is the SQL file of the same name as its <see cref="MigrationAttribute"/>.</summary>
internal abstract class SqlMigration : Migration
{
    /// <summary>The ids of all that this program knows.</summary>
    public static IReadOnlyList<string> Alla { get; } =
        [.. typeof(SqlMigration).Assembly.GetTypes().Where(typ => typ.IsSubclassOf(typeof(SqlMigration))).Select(Id).Order(StringComparer.Ordinal)];

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(Sqlfil.Läs(Id(GetType()) + ".sql"));

    private static string Id(Type typ) =>
        typ.GetCustomAttribute<MigrationAttribute>()?.Id ?? throw new InvalidOperationException($"{typ.Name} has no [Migration].");
}
