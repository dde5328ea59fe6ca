using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Styrkort.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0351_styrkort")]
internal sealed class StyrkortTabell : SqlMigration;
