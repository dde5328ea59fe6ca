using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The register and the accounts.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261121_0002_register")]
internal sealed class Register : SqlMigration;
