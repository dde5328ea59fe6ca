using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>National values of the påståenden.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0332_rikssvar")]
internal sealed class Rikssvarstabell : SqlMigration;
