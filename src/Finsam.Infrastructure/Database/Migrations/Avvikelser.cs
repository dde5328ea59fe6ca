using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Avvikelser, from proposal to closing.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0200_avvikelser")]
internal sealed class Avvikelser : SqlMigration;
