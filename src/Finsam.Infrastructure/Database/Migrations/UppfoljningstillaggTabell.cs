using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What came of uppföljning, as it is told.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0250_uppfoljningstillagg")]
internal sealed class UppföljningstilläggTabell : SqlMigration;
