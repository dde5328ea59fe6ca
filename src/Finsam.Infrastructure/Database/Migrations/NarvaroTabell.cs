using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Who was at a meeting, one by one.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0281_narvaro")]
internal sealed class NärvaroTabell : SqlMigration;
