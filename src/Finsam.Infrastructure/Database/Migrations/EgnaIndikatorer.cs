using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The förbund's own indikatorer.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0360_egna_indikatorer")]
internal sealed class EgnaIndikatorer : SqlMigration;
