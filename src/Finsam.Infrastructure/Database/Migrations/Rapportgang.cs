using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Drafts of kvartalsrapporter, what was handed in, and what is frozen.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0110_rapportgang")]
internal sealed class Rapportgang : SqlMigration;
