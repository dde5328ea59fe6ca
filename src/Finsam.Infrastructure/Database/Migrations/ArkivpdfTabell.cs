using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Frozen documents as PDF/A.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0301_arkivpdf")]
internal sealed class ArkivpdfTabell : SqlMigration;
