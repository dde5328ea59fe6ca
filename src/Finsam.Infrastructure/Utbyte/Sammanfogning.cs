namespace Finsam.Infrastructure.Utbyte;

/// <summary>The SQL that merges a temporary table into a table. Every name in it comes from <see cref="Tabell.Alla"/>, none from a file.</summary>
internal sealed class Sammanfogning(Tabell tabell)
{
    /// <summary>
    /// $1 koder of all insatser in the file, $2 and $3 the pairs they shall have. Gives the number of insatser whose set of lokusgrupper changed and
    /// which were neither inserted nor updated by the file's other columns in the same transaction.
    /// </summary>
    public const string KopplaLokusgrupper =
        """
        with ska as (
          select i.id as insats_id, l.id as lokusgrupp_id
          from unnest($2::text[], $3::text[]) as p(insats, lokusgrupp)
          join insats i on i.kod = p.insats join lokusgrupp l on l.kod = p.lokusgrupp
        ), bort as (
          delete from insats_lokusgrupp k using insats i
          where i.id = k.insats_id and i.kod = any($1)
            and not exists (select from ska where ska.insats_id = k.insats_id and ska.lokusgrupp_id = k.lokusgrupp_id)
          returning k.insats_id
        ), till as (
          insert into insats_lokusgrupp (insats_id, lokusgrupp_id)
          select insats_id, lokusgrupp_id from ska
          on conflict do nothing
          returning insats_id
        ), andrade as (
          select insats_id from bort union select insats_id from till
        )
        select count(*) from andrade a join insats i on i.id = a.insats_id where i.xmin <> pg_current_xact_id()::xid
        """;

    public string Tillfällig => $"pg_temp.in_{tabell.Namn}";

    private IEnumerable<string> Kolumner => tabell.Fälten.Select(f => f.Namn);

    private IEnumerable<string> Värdekolumner => tabell.Fälten.Where(f => !f.Nyckel).Select(f => f.Namn);

    public string SkapaTillfällig =>
        $"""
        create temporary table in_{tabell.Namn} (
          id uuid{(tabell.PerInsats ? ", insats text" : "")}, {string.Join(", ", tabell.Fälten.Select(f => $"{f.Namn} {f.Sqltyp}"))}
        ) on commit drop
        """;

    public string Kopiera =>
        $"copy {Tillfällig} (id{(tabell.PerInsats ? ", insats" : "")}, {string.Join(", ", Kolumner)}) from stdin (format binary)";

    /// <summary>Without it the planner thinks the temporary table is small and loops.</summary>
    public string Analysera => $"analyze {Tillfällig}";

    /// <summary>Updates the rows that differ, and counts them.</summary>
    public string Uppdatera =>
        $"""
        update {tabell.Namn} m
        set {string.Join(", ", Värdekolumner.Select(k => $"{k} = t.{k}"))}{(tabell.Följder.Length > 0 ? ", " + tabell.Följder : "")}{(tabell.Versionerad ? ", version = m.version + 1" : "")}{tabell.VidÄndring}
        from {Tillfällig} t{Insatsdel}
        where {Nyckelvillkor} and ({string.Join(" or ", Värdekolumner.Select(k => $"m.{k} is distinct from t.{k}"))})
        """;

    /// <summary>Inserts the rows that are missing, and counts them.</summary>
    public string Infoga
    {
        get
        {
            var insats = tabell.PerInsats ? ", insats_id" : "";
            var följd = tabell.Följder.Split(" = ", 2);
            var (följdKolumn, följdVärde) = tabell.Följder.Length > 0 ? (", " + följd[0], ", " + följd[1]) : ("", "");
            return $"""
                insert into {tabell.Namn} (id{insats}, {string.Join(", ", Kolumner)}{följdKolumn})
                select t.id{(tabell.PerInsats ? ", i.id" : "")}, {string.Join(", ", Kolumner.Select(k => "t." + k))}{följdVärde}
                from {Tillfällig} t{(tabell.PerInsats ? " join insats i on i.kod = t.insats" : "")}
                where not exists (select from {tabell.Namn} m where {(tabell.PerInsats ? "m.insats_id = i.id and " : "")}{Fältnyckel})
                """;
        }
    }

    private string Insatsdel => tabell.PerInsats ? " join insats i on i.kod = t.insats" : "";

    private string Nyckelvillkor => (tabell.PerInsats ? "m.insats_id = i.id and " : "") + Fältnyckel;

    private string Fältnyckel => string.Join(" and ", tabell.Fälten.Where(f => f.Nyckel).Select(f => f.Lika("m", "t")));
}
