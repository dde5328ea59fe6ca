using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Two who write of the same meeting.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0271_mote_version")]
internal sealed class MöteVersion : SqlMigration;
