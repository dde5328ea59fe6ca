using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What tells every process that something has changed.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0121_andringar")]
internal sealed class Ändringar : SqlMigration;
