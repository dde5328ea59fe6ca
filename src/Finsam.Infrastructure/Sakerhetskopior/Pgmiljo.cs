using System.Globalization;
using Npgsql;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>A connection as PostgreSQL's own programs take it: in the environment, where a password stands neither among the processes nor in a log.</summary>
internal static class Pgmiljö
{
    /// <summary>The variables that say the same as the connection string.</summary>
    public static Dictionary<string, string> Av(NpgsqlConnectionStringBuilder anslutning)
    {
        var miljö = new Dictionary<string, string>
        {
            ["PGPORT"] = anslutning.Port.ToString(CultureInfo.InvariantCulture),
            ["PGSSLMODE"] = anslutning.SslMode switch
            {
                SslMode.VerifyCA => "verify-ca",
                SslMode.VerifyFull => "verify-full",
                var läge => läge.ToString().ToLowerInvariant(),
            },
            ["PGCONNECT_TIMEOUT"] = "15",
            ["PGAPPNAME"] = "finsam-kopia",
            ["PGCLIENTENCODING"] = "UTF8",
            ["LC_ALL"] = "C.UTF-8",
        };
        Sätt("PGHOST", anslutning.Host);
        Sätt("PGUSER", anslutning.Username);
        Sätt("PGDATABASE", anslutning.Database);
        Sätt("PGPASSWORD", anslutning.Password);
        Sätt("PGPASSFILE", anslutning.Passfile);
        Sätt("PGOPTIONS", anslutning.Options);
        Sätt("PGSSLROOTCERT", anslutning.RootCertificate);
        Sätt("PGSSLCERT", anslutning.SslCertificate);
        Sätt("PGSSLKEY", anslutning.SslKey);
        return miljö;

        void Sätt(string namn, string? värde)
        {
            if (!string.IsNullOrEmpty(värde))
            {
                miljö[namn] = värde;
            }
        }
    }
}
