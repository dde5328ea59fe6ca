using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Styrgrupper, their members and what they steer.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0130_styrgrupper")]
internal sealed class Styrgrupper : SqlMigration;
