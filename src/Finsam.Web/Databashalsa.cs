using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Finsam.Web;

/// <summary>Whether the process is ready for visitors: the database answers.</summary>
internal sealed class Databashälsa(NpgsqlDataSource källa) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var fråga = källa.CreateCommand("select 1");
            await fråga.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fel) when (fel is NpgsqlException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy("Databasen svarar inte.");
        }
    }
}
