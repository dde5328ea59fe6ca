using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What an insatsrapport said when it was handed in last.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0320_insatsrapport_gallande")]
internal sealed class InsatsrapportGallande : SqlMigration;
