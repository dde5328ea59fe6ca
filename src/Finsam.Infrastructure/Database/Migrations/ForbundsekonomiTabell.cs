using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The förbund's own economy, what its kommuner share by, and what is applied for.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0220_forbundsekonomi")]
internal sealed class FörbundsekonomiTabell : SqlMigration;
