using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The förbund's settings, the details of history, and who has read deltagare.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0080_installningar")]
internal sealed class Installningar : SqlMigration;
