using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What the country as a whole had.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0241_riksvarde")]
internal sealed class RiksvärdeTabell : SqlMigration;
