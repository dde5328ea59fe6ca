using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What was read from the economy system, and what its projects and accounts are.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0221_bokforing")]
internal sealed class BokföringTabell : SqlMigration;
