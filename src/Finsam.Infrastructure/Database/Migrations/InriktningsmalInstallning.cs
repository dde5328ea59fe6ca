using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The setting that says how the money is to be divided.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0222_inriktningsmal")]
internal sealed class InriktningsmålInställning : SqlMigration;
