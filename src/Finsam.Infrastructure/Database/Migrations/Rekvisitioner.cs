using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Cost lines, set budget lights, rekvisitioner and återföringar.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0211_rekvisitioner")]
internal sealed class Rekvisitioner : SqlMigration;
