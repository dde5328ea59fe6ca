using System.Globalization;

namespace Finsam.Infrastructure.Säkerhetskopior;

/// <summary>How the content of a database is counted: the same statements when a copy is made and when it has come back.</summary>
internal static class Innehållsfråga
{
    /// <summary>How values are written as text must not depend on the session.</summary>
    public const string Session =
        "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'; "
        + "set statement_timeout = 0; set lock_timeout = 0;";

    /// <summary>Every table, as its quoted name.</summary>
    public const string Tabeller =
        """
        select format('%I.%I', n.nspname, c.relname) from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('public', 'historik') order by 1
        """;

    /// <summary>Schemas that are somebody else's, in a database that holds more than Finsam.</summary>
    public const string AndrasScheman =
        "select nspname::text from pg_catalog.pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'historik', 'information_schema')";

    /// <summary>Rows and checksum of a table, as one text: the rows stay on the server.</summary>
    public static string Summa(string tabell) =>
        $"""
        select count(*) || ' ' || encode(sha256(coalesce(string_agg(h, ''::bytea order by h), ''::bytea)), 'hex')
        from (select sha256(convert_to(finsam_rad::text, 'UTF8')) h from only {tabell} finsam_rad) rader
        """;

    /// <summary>Reads the answer of <see cref="Summa"/>.</summary>
    public static Tabellinnehåll Tolka(string tabell, string svar)
    {
        var delar = svar.Split(' ');
        return new(tabell, long.Parse(delar[0], CultureInfo.InvariantCulture), delar[1]);
    }
}
