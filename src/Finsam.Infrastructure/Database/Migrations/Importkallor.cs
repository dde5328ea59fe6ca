using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>How the files of other registers of deltagare are read.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0231_importkallor")]
internal sealed class Importkällor : SqlMigration;
