using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The library of lärdomar, with its full text.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0290_lardomar")]
internal sealed class Lardomar : SqlMigration;
