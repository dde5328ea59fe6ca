using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What insatser are to achieve, and how that was judged.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0100_mal")]
internal sealed class Mal : SqlMigration;
