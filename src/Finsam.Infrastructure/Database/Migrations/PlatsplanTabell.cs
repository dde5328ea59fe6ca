using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>How many an insats has room for.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0233_platsplan")]
internal sealed class PlatsplanTabell : SqlMigration;
