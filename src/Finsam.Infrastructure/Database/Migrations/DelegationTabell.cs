using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Finsam.Infrastructure.Database.Migrations;

/// <summary>Delegation of decisions, and mails about them.</summary>
[DbContext(typeof(FinsamContext))]
[Migration("20261128_0202_delegation")]
internal sealed class DelegationTabell : SqlMigration;
