using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What a source of files has: deltagare, or answers.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0361_importslag")]
internal sealed class Importslag : SqlMigration;
