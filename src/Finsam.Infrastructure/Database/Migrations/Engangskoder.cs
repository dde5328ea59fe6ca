using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Which code of an authenticator app was used last.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261124_0090_engangskoder")]
internal sealed class Engangskoder : SqlMigration;
