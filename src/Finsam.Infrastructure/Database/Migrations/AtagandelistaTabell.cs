using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>What the lokusgrupper undertake, from a year on.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0283_atagandelista")]
internal sealed class ÅtagandelistaTabell : SqlMigration;
