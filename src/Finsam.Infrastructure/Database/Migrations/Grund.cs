using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The history, and the version of the data.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261121_0001_grund")]
internal sealed class Grund : SqlMigration;
