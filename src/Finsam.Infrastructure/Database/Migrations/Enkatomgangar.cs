using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Rounds, their links and answers, mailings, schedules and translations.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0340_enkatomgangar")]
internal sealed class Enkatomgangar : SqlMigration;
