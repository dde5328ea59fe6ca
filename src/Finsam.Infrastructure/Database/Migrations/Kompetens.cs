using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Kompetenshöjande aktiviteter, and how many a year is to have.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0350_kompetens")]
internal sealed class Kompetens : SqlMigration;
