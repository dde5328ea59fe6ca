using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Two who write of the same member of a lokusgrupp.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0280_lokusledamot_version")]
internal sealed class LokusledamotVersion : SqlMigration;
