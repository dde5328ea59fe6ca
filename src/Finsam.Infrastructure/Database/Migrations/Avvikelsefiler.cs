using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Files attached to avvikelser.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0201_avvikelsefiler")]
internal sealed class Avvikelsefiler : SqlMigration;
