using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Målnivåer of the kärnindikatorer.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0331_malniva")]
internal sealed class Målnivåtabell : SqlMigration;
