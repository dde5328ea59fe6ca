using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Deadlines in a calendar program.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0124_kalender")]
internal sealed class Kalender : SqlMigration;
