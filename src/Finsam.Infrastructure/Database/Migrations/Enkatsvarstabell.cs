using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The answers that indikatormätningar are worked out from.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0330_enkatsvar")]
internal sealed class Enkätsvarstabell : SqlMigration;
