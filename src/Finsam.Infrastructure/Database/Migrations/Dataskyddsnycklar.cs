using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>The keys of cookies and forms.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0020_dataskyddsnycklar")]
internal sealed class Dataskyddsnycklar : SqlMigration;
