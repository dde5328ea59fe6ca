using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Finsam.Infrastructure.Database;

/// <summary>How every <see cref="FinsamContext"/> is set up, the program's and the migrations'.</summary>
internal static class FinsamContextOptions
{
    /// <summary>Over a data source, which decides the role.</summary>
    public static void Konfigurera(DbContextOptionsBuilder options, DbDataSource källa) =>
        options
            // One statement however many collections are read with it: each of an insats's is short.
            .UseNpgsql(källa, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))

            // The migrations are SQL files and there is no model snapshot, so EF would always see "changes"; a test holds model and schema together.
            .ConfigureWarnings(varningar => varningar.Ignore(RelationalEventId.PendingModelChangesWarning));
}
