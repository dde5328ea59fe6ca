using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Closing of accounts, and links that open once.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0040_anvandare")]
internal sealed class Anvandare : SqlMigration;
