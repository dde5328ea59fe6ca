using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What each row of the history is about.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0081_historik")]
internal sealed class Historik : SqlMigration;
