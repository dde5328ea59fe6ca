using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Who sits in the lokusgrupper, the meetings, and what is attested.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0270_lokusmoten")]
internal sealed class Lokusmöten : SqlMigration;
