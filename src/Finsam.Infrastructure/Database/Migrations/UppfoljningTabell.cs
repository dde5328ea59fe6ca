using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>How it went for deltagare after avslut.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0232_uppfoljning")]
internal sealed class UppföljningTabell : SqlMigration;
