using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>How long deltagare are kept, and what was removed.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0251_gallringsfrister")]
internal sealed class Gallringsfrister : SqlMigration;
