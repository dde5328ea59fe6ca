using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Later last days for reports.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0122_anstand")]
internal sealed class AnståndTabell : SqlMigration;
