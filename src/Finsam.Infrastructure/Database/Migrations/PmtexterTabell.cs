using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The kansli's own texts in a PM.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0060_pmtexter")]
internal sealed class PmtexterTabell : SqlMigration;
