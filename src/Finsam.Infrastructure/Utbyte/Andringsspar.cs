using Finsam.Application.Utbyte;

namespace Finsam.Infrastructure.Utbyte;

/// <summary>
/// The SQL that leaves a trail of what an import changes, thing by thing. $1 is the event and $2 its time. Every name comes from <see cref="Tabell.Alla"/>.
/// </summary>
internal static class Ändringsspår
{
    private const string Infoga = "insert into historik.andring (id, handelse_id, tid, tabell, gallde, gammalt, nytt)";

    /// <summary>$3 koder of all insatser in the file, $4 and $5 the pairs with lokusgrupper that they shall have. To be run before the pairs are stored.</summary>
    public const string Lokusgrupper =
        $"""
        {Infoga}
        select gen_random_uuid(), $1, $2, 'insats', 'insats:' || p.kod, jsonb_build_object('lokusgrupper', p.har), jsonb_build_object('lokusgrupper', p.ska)
        from (
          select k.kod,
            array(select l.kod from insats i join insats_lokusgrupp il on il.insats_id = i.id join lokusgrupp l on l.id = il.lokusgrupp_id
                  where i.kod = k.kod order by l.kod) as har,
            array(select distinct s.lokusgrupp::varchar from unnest($4::text[], $5::text[]) as s(insats, lokusgrupp) where s.insats = k.kod order by 1) as ska
          from unnest($3::text[]) as k(kod)
        ) p
        where p.har <> p.ska
        """;

    /// <summary>Whether only the fact that something changed may be kept.</summary>
    public static bool UtanVärden(Tabell tabell) => tabell.Fil == Filer.Deltagare || tabell.Fil == Filer.Anonyma;

    /// <summary>
    /// What the rows of the temporary table change, before they do: of each thing the columns that differ, old and new. A draft is the styrgrupp's own
    /// room: of it, and of the notes and bedömningar in it, only that it changed. The counts of a bedömning may be of few persons: never the values.
    /// </summary>
    public static string Ändringar(Tabell tabell, string tillfällig)
    {
        var värden = tabell.Fälten.Where(f => !f.Nyckel).Select(f => f.Namn).ToList();
        var rapport = tabell.Fil == Filer.Kvartalsrapporter;
        var del = Filer.TillhörRapport.Contains(tabell.Fil);
        var vilka = tabell.Fälten.Where(f => f.Nyckel && f.Namn is ("fraga" or "nr" or "diarienummer" or "serie" or "post" or "person" or "roll" or "atagande")).Select(f => f.Namn).ToList();

        // A report that was a draft is as if it had not been, so that what is handed in stands whole.
        var förr = rapport ? "m" : "o";
        var (harGammalt, harNytt) = rapport ? ("m.id is not null", "t.inlamnad is not null")
            : del ? ($"o.id is not null and {Öppen}", Öppen)
            : ("o.id is not null", "true");
        return $"""
            {Infoga}
            select gen_random_uuid(), $1, $2, '{tabell.Namn}', {Gällde(tabell)},
              case when {harGammalt} then {Objekt(förr)} end,
              case when {harNytt} then {Objekt("t")} end
            from {tillfällig} t{(tabell.PerInsats ? " join insats i on i.kod = t.insats" : "")}
            left join {tabell.Namn} o on {(tabell.PerInsats ? "o.insats_id = i.id and " : "")}{Nyckel(tabell)}
            {(rapport ? "left join kvartalsrapport m on m.id = o.id and m.inlamnad is not null" : "")}
            where o.id is null or {string.Join(" or ", värden.Select(k => $"o.{k} is distinct from t.{k}"))}
            """;

        string Objekt(string ur) => string.Join(
            " || ",
            värden.Where(k => !(tabell.Fil.MedPersonantal && k is ("taljare" or "namnare"))).Select(k => $"case when {förr}.{k} is distinct from t.{k} then jsonb_build_object('{k}', {ur}.{k}) else jsonb '{{}}' end")
                .Prepend($"jsonb_build_object({string.Join(", ", vilka.Select(k => $"'{k}', {ur}.{k}"))})"));
    }

    /// <summary>Wraps the writing of deltagare or anonyma: one mark per insats and import, whatever the number of rows. Gives the number of rows.</summary>
    public static string MedMärke(Tabell tabell, string skriv, string insats) =>
        $"""
        with andrade as ({skriv} returning {insats}), marke as (
          {Infoga}
          select gen_random_uuid(), $1, $2, '{tabell.Namn}', 'insats:' || i.kod, null, null
          from (select distinct insats_id from andrade) a join insats i on i.id = a.insats_id
          on conflict (handelse_id, gallde) where tabell in ('deltagare', 'anonyma') do nothing
        )
        select count(*)::int from andrade
        """;

    private const string Öppen =
        "not exists (select from kvartalsrapport k where k.insats_id = i.id and k.kvartal = t.kvartal and k.inlamnad is null)";

    private static string Gällde(Tabell tabell) =>
        tabell.Fil == Filer.Lokusgrupper ? "'lokusgrupp:' || t.kod"
        : tabell.Fil == Filer.Insatser ? "'insats:' || t.kod"
        : tabell.Fil == Filer.Insatsmål || tabell.Fil == Filer.Beslut ? "'insats:' || i.kod"
        : tabell.Fil == Filer.Lokusledamöter || tabell.Fil == Filer.Intyg ? "'lokusgrupp:' || t.lokusgrupp"
        : tabell.Fil == Filer.Möten ? "'mote:' || t.kod"
        : tabell.Fil == Filer.Förbundsekonomi ? "'forbundsekonomi:' || t.ar"
        : "'rapport:' || i.kod || ':' || to_char(t.kvartal, 'YYYY\"Q\"Q')";

    private static string Nyckel(Tabell tabell) => string.Join(" and ", tabell.Fälten.Where(f => f.Nyckel).Select(f => f.Lika("o", "t")));
}
