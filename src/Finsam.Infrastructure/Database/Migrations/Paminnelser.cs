using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The log of reminders, which is also what keeps two processes from sending the same one.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0123_paminnelser")]
internal sealed class Påminnelser : SqlMigration;
