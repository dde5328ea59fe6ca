namespace Finsam.Bench;

/// <summary>The statements of <see cref="RåSql"/>. $1 is the first day of the period, $2 the last, $3 the first day of the eight quarters.</summary>
internal static class RåSqlTexter
{
    private const string Ingår = "i.start <= $2 and coalesce(i.slut >= $1, true) and coalesce(i.avslutad >= $1, true)";

    private const string Svarskolumner =
        """
        (array_agg(i_fas order by kvartal desc) filter (where i_fas is not null))[1] as i_fas,
        (array_agg(prognos order by kvartal desc) filter (where prognos is not null))[1] as prognos,
        (array_agg(start_i_tid order by kvartal desc) filter (where start_i_tid is not null))[1] as start_i_tid,
        bool_or(vakanser_sof) as vakanser_sof, bool_or(vakanser_egna) as vakanser_egna, bool_or(avvikelse_budget) as avvikelse_budget,
        bool_or(avvikelse_mal) as avvikelse_mal, bool_and(styrgruppsmoten) as styrgruppsmoten, bool_and(ordinarie_deltagit) as ordinarie_deltagit,
        bool_and(uppfoljning) as uppfoljning, bool_and(kontroll_metod) as kontroll_metod, bool_and(kontroll_malgrupp) as kontroll_malgrupp,
        bool_and(jamlikhet) as jamlikhet, bool_and(jamstalldhet) as jamstalldhet
        """;

    private const string Mål = "case when i_fas and prognos then 'gron' when not i_fas and not prognos then 'rod' when i_fas is null or prognos is null then 'gra' else 'gul' end";

    private const string Budget =
        """
        case when budget is null then 'gra' when budget = 0 then case when utfall = 0 then 'gra' else 'rod' end when abs(utfall - budget) < 25000 then 'gron'
          when 100 * utfall between 75 * budget and 110 * budget then 'gron' when 100 * utfall between 55 * budget and 125 * budget then 'gul' else 'rod' end
        """;

    private const string Samlat =
        "case when 'rod' in (mal, budgetljus) then 'rod' when 'gul' in (mal, budgetljus) then 'gul' when 'gra' in (mal, budgetljus) then 'gra' else 'gron' end";

    /// <summary>Every insats with its lights and eight quarters, and every lokusgrupp with its counts.</summary>
    public const string Rader =
        $"""
        with svar as (
          select insats_id, {Svarskolumner} from kvartalsrapport where kvartal between $1 and $2 and inlamnad is not null group by insats_id
        ), pengar as (
          select insats_id, sum(budget) as budget, sum(utfall) as utfall from ekonomi
          where kvartal between $1 and $2 and budget is not null and utfall is not null group by insats_id
        ), kvartal as (
          select insats_id, kvartal, {Samlat} as samlat from (
            select r.insats_id, r.kvartal, {Mål} as mal, {Budget} as budgetljus from kvartalsrapport r
            left join (select insats_id, kvartal, budget, utfall from ekonomi where budget is not null and utfall is not null) e using (insats_id, kvartal)
            where r.kvartal between $3 and $2 and r.inlamnad is not null
          ) x
        ), ljus as (
          select i.*, s.*, p.budget, p.utfall, {Mål} as mal, {Budget} as budgetljus
          from insats i left join svar s on s.insats_id = i.id left join pengar p on p.insats_id = i.id
          where {Ingår} and not coalesce(i.avslutad between $1 and $2, false)
        ), rad as materialized (
          select *, {Samlat} as samlat from ljus
        ), atta as (
          select insats_id, string_agg(samlat, ',' order by dag) as atta from (
            select r.id as insats_id, q.dag, coalesce(k.samlat, '-') as samlat
            from rad r cross join (select ($3::date + make_interval(months => 3 * n))::date as dag from generate_series(0, 7) n) q
            left join kvartal k on k.insats_id = r.id and k.kvartal = q.dag
          ) x group by insats_id
        ), kopplade as (
          select k.insats_id, array_agg(l.kod order by l.kommun) as koder, array_agg(l.kommun order by l.kommun) as kommuner
          from insats_lokusgrupp k join lokusgrupp l on l.id = k.lokusgrupp_id group by k.insats_id
        )
        select kod,
          concat_ws(' ', mal, budgetljus,
            case when prognos then 'gron' when not prognos then 'rod' else 'gra' end,
            case when vakanser_sof or vakanser_egna then 'gul' when not vakanser_sof and not vakanser_egna then 'gron' else 'gra' end,
            case when not styrgruppsmoten then 'rod' when styrgruppsmoten and not ordinarie_deltagit then 'gul' when styrgruppsmoten and ordinarie_deltagit then 'gron' else 'gra' end,
            case when uppfoljning then 'gron' when not uppfoljning then 'gul' else 'gra' end,
            case when kontroll_malgrupp and kontroll_metod then 'gron' when not kontroll_malgrupp and not kontroll_metod then 'rod'
              when kontroll_malgrupp is null or kontroll_metod is null then 'gra' else 'gul' end,
            case when jamlikhet and jamstalldhet then 'gron' when not jamlikhet and not jamstalldhet then 'rod' when jamlikhet is null or jamstalldhet is null then 'gra' else 'gul' end,
            case when avvikelse_budget or avvikelse_mal then 'gul' when not avvikelse_budget and not avvikelse_mal then 'gron' else 'gra' end,
            samlat, atta) as ljus,
          namn, kortnamn, typ, budget, utfall, case when budget <> 0 then 100 * utfall / budget end as kvot, koder, kommuner, null::bigint, null::bigint, null::bigint, null::bigint
        from rad left join atta on atta.insats_id = rad.id left join kopplade on kopplade.insats_id = rad.id
        union all
        select null, l.kod, l.namn, null, null, null, null, null, null, null, count(*) filter (where samlat = 'gron'), count(*) filter (where samlat = 'gul'),
          count(*) filter (where samlat = 'rod'), count(*) filter (where samlat = 'gra')
        from lokusgrupp l left join insats_lokusgrupp k on k.lokusgrupp_id = l.id left join rad on rad.id = k.insats_id group by l.kod, l.namn
        """;

    /// <summary>The notes, but not those of drafts.</summary>
    public const string Noter =
        $"""
        select i.kod, k.kvartal, k.fraga, k.text from kommentar k join insats i on i.id = k.insats_id
        where k.kvartal between $1 and $2 and {Ingår}
          and not exists (select from kvartalsrapport r where r.insats_id = k.insats_id and r.kvartal = k.kvartal and r.inlamnad is null)
        order by i.kod, k.kvartal, k.fraga
        """;

    /// <summary>The reports that are expected, and which of them have come, and when.</summary>
    public const string Saknas =
        $"""
        select i.kod, i.namn, q.dag, r.inlamnad, r.inlamnad <= (q.dag + interval '4 months')::date - 1 as i_tid
        from insats i cross join (select ($1::date + make_interval(months => 3 * n))::date as dag from generate_series(0, 1) n) q
        left join kvartalsrapport r on r.insats_id = i.id and r.kvartal = q.dag and r.inlamnad is not null
        where {Ingår} and coalesce(i.slut >= q.dag, true) and coalesce(i.avslutad >= q.dag, true) and i.start < q.dag + interval '3 months'
        """;

    /// <summary>What became of the deltagare.</summary>
    public const string Utfall =
        $$"""
        select count(*) filter (where ut_dag between $1 and $2 and avslut && '{subventionerat_arbete,ej_subventionerat_arbete,eget_foretag,studier}'),
          count(*) filter (where ut_dag between $1 and $2), count(*) filter (where in_dag <= $2 and (ut_dag is null or ut_dag > $2))
        from deltagare d join insats i on i.id = d.insats_id where i.typ = 'individ' and {{Ingår}}
        """;

    /// <summary>Tabell 6 by kön, with handlingsplan, time in the insats and the number so far.</summary>
    public const string Tabell6 =
        $$"""
        with antal as (
          select i.id, case when kon in ('kvinna', 'man') then kon else 'ovriga' end as kon, grouping(case when kon in ('kvinna', 'man') then kon else 'ovriga' end) as alla,
            count(*) filter (where in_dag between $1 and $2) as inregistrerade, count(*) filter (where ut_dag between $1 and $2) as avslutade,
            count(*) filter (where ut_dag <= $2) as avslutade_totalt, count(*) filter (where in_dag <= $2 and (ut_dag is null or ut_dag > $2)) as pagaende,
            count(*) filter (where ut_dag between $1 and $2 and avslut && '{subventionerat_arbete,ej_subventionerat_arbete,eget_foretag,studier}') as till_arbete_studier,
            count(*) filter (where handlingsplan and in_dag <= $2 and (ut_dag is null or ut_dag >= $1)) as ja,
            count(*) filter (where not handlingsplan and in_dag <= $2 and (ut_dag is null or ut_dag >= $1)) as nej,
            count(*) filter (where in_dag <= $2) as totalt, avg(ut_dag - in_dag) filter (where ut_dag <= $2) as snittid
          from deltagare d join insats i on i.id = d.insats_id where i.typ = 'individ' and {{Ingår}}
          group by grouping sets ((i.id, 2), (i.id))
        )
        select i.kod, concat_ws(' ', coalesce(s.inregistrerade, 0), coalesce(s.avslutade, 0), coalesce(s.avslutade_totalt, 0), coalesce(s.pagaende, 0), coalesce(s.till_arbete_studier, 0)),
          i.namn, i.forvantat_antal_deltagare, s.*, k.*, m.*, o.*
        from insats i
        left join antal s on s.id = i.id and s.alla = 1
        left join antal k on k.id = i.id and k.alla = 0 and k.kon = 'kvinna'
        left join antal m on m.id = i.id and m.alla = 0 and m.kon = 'man'
        left join antal o on o.id = i.id and o.alla = 0 and o.kon = 'ovriga'
        where i.typ = 'individ' and {{Ingår}}
        """;

    /// <summary>Tabell 1–5.</summary>
    public const string Svar =
        $"""
        with svar as (
          select insats_id, {Svarskolumner} from kvartalsrapport where kvartal between $1 and $2 and inlamnad is not null group by insats_id
        ), pengar as (
          select insats_id, sum(budget) filter (where utfall is not null) as budget, sum(utfall) filter (where budget is not null) as utfall
          from ekonomi where kvartal between $1 and $2 group by insats_id
        ), kopplade as (
          select k.insats_id, array_agg(l.kommun order by l.kommun) as kommuner from insats_lokusgrupp k join lokusgrupp l on l.id = k.lokusgrupp_id group by k.insats_id
        )
        select i.kod, i.namn, i.typ, kommuner, s.*, {Mål} as mal, budget, utfall, case when budget <> 0 then 100 * utfall / budget end as kvot, {Budget} as budgetljus
        from insats i left join svar s on s.insats_id = i.id left join pengar p on p.insats_id = i.id left join kopplade k on k.insats_id = i.id where {Ingår}
        """;

    /// <summary>Tabell 7.</summary>
    public const string Anonyma =
        $"select i.kod, sum(a.antal) from anonyma a join insats i on i.id = a.insats_id where a.kvartal between $1 and $2 and {Ingår} group by i.kod";

    /// <summary>Tabell 8.</summary>
    public const string Avslut =
        $$"""
        with ute as materialized (
          select case when kon in ('kvinna', 'man') then kon else 'ovriga' end as kon, avslut, sysselsattningsgrad,
            avslut && '{subventionerat_arbete,ej_subventionerat_arbete,eget_foretag}' as arbete, 'studier' = any (avslut) as studier
          from deltagare d join insats i on i.id = d.insats_id where i.typ = 'individ' and d.ut_dag between $1 and $2 and {{Ingår}}
        )
        select anledning, kon, count(*) from ute cross join unnest(avslut) anledning group by 1, 2
        union all select 'arbete', kon, count(*) from ute where arbete group by 2
        union all select 'arbete_studier', kon, count(*) from ute where arbete or studier group by 2
        union all select sysselsattningsgrad::text, kon, count(*) from ute where arbete and sysselsattningsgrad is not null group by 1, 2
        """;

    /// <summary>Försörjning and målgrupp.</summary>
    public const string Fördelningar =
        $"""
        with aktuella as materialized (
          select kon, aldersgrupp, utbildning, tid_i_offentlig_forsorjning as tid, case when ut_dag <= $2 then coalesce(forsorjning_in, '') end as innan,
            case when ut_dag <= $2 then coalesce(forsorjning_ut, '') end as efter
          from deltagare d join insats i on i.id = d.insats_id
          where i.typ = 'individ' and d.in_dag <= $2 and (d.ut_dag is null or d.ut_dag >= $1) and {Ingår}
        )
        select grouping(kon, aldersgrupp, utbildning, tid, innan, efter), coalesce(kon, aldersgrupp, utbildning, tid, innan, efter), count(*)
        from aktuella group by grouping sets ((kon), (aldersgrupp), (utbildning), (tid), (innan), (efter))
        """;
}
