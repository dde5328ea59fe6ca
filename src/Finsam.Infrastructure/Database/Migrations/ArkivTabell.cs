using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Frozen documents.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0300_arkiv")]
internal sealed class ArkivTabell : SqlMigration;
