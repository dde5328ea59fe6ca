using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The register that an insats keeps of its own deltagare.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0230_deltagarregister")]
internal sealed class Deltagarregister : SqlMigration;
