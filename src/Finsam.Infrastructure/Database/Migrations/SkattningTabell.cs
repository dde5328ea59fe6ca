using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>How deltagare rate themselves.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0240_sjalvskattning")]
internal sealed class SkattningTabell : SqlMigration;
