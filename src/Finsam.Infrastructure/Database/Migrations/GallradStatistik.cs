using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What remains of deltagare that have been removed.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0260_gallrad_statistik")]
internal sealed class GallradStatistik : SqlMigration;
