using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Closed accounts, and passkeys.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0030_inloggning")]
internal sealed class Inloggning : SqlMigration;
