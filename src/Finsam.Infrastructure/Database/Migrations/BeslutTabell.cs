using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What the board decided about the money of insatser.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0210_beslut")]
internal sealed class BeslutTabell : SqlMigration;
