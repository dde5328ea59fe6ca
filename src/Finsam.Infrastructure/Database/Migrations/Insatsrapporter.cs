using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Delårs-, helårs- and slutrapporter, what is written in them, who has signed, and the förbund's own mallar.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0310_insatsrapporter")]
internal sealed class Insatsrapporter : SqlMigration;
