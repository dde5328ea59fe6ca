using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>All roles, and whose a change was.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0003_roller")]
internal sealed class Roller : SqlMigration;
