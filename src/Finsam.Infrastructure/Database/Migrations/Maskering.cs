using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The masking is kept.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0010_maskering")]
internal sealed class Maskering : SqlMigration;
