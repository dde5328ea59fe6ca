using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Lotsärenden, their themes, and how many were brought up for a tilläggsresurs.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0291_lotsarenden")]
internal sealed class Lotsarenden : SqlMigration;
