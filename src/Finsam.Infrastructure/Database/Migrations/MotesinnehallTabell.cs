using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>When and where a meeting is, what it is to take up, and what it decided.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0282_motesinnehall")]
internal sealed class MötesinnehållTabell : SqlMigration;
