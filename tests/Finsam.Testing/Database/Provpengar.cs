namespace Finsam.Testing.Database;

/// <summary>
/// Fills a database that has insatser and their budget and utfall with what follows from them: a decision per insats, three cost lines per year, a rekvisition per
/// quarter, money back each year, an avvikelse each half-year, and the books of every year. Of each insats the latest are on their way, and what is older is paid or closed.
/// </summary>
public static class Provpengar
{
    private const string Fyll =
        """
        alter table beslut disable trigger medel_racker;
        alter table rekvisition disable trigger medel_racker;

        insert into beslut (id, insats_id, diarienummer, datum, belopp, from_dag, tom_dag, slag)
        select gen_random_uuid(), id, 'Prov 1', start, 900000000, start, coalesce(slut, start + 3650), 'beviljad' from insats;

        insert into budgetrad (id, insats_id, ar, slag, namn, finansiar, budget_1, budget_2, budget_3, budget_4, utfall_1, version)
        select gen_random_uuid(), insats_id, ar, 'personal', 'Rad ' || nr, case when nr = 3 then 'Parten' end, 100000, 100000, 100000, 100000, case when nr < 3 then 90000 end, 1
        from (select distinct insats_id, extract(year from kvartal)::int as ar from ekonomi) e cross join generate_series(1, 3) nr;

        insert into rekvisition (id, insats_id, kvartal, ar_slut, belopp, status, upprattad, granskad, attesterad, betald, betaldag, atersandningsskal, version)
        select gen_random_uuid(), insats_id, kvartal, false, 80000, status, jsonb_build_object('Konto', gen_random_uuid(), 'Namn', 'Ansvarig', 'Tid', now()),
          case when status in ('granskad', 'attesterad', 'utbetald') then jsonb_build_object('Konto', gen_random_uuid(), 'Namn', 'Ekonom', 'Tid', now()) end,
          case when status in ('attesterad', 'utbetald') then jsonb_build_object('Konto', gen_random_uuid(), 'Namn', 'Chef', 'Tid', now()) end,
          case when status = 'utbetald' then jsonb_build_object('Konto', gen_random_uuid(), 'Namn', 'Ekonom', 'Tid', now()) end,
          case when status = 'utbetald' then kvartal + 100 end, case when status = 'atersand' then 'Fel belopp.' end, 1
        from (
          select insats_id, kvartal, coalesce((array['upprattad', 'granskad', 'attesterad', 'atersand'])[row_number() over (partition by insats_id order by kvartal desc)], 'utbetald') as status
          from ekonomi
        ) e;

        insert into aterforing (id, insats_id, ar, datum, belopp, orsak, konsekvens, av)
        select gen_random_uuid(), insats_id, ar, make_date(ar, 12, 31), 5000, 'Tjänsten var inte tillsatt.', 'Färre platser.', jsonb_build_object('Konto', null, 'Namn', 'Ekonom', 'Tid', now())
        from (select distinct insats_id, extract(year from kvartal)::int as ar from ekonomi) e;

        insert into avvikelse (id, nummer, insats_id, kvartal, status, slag, beskrivning, orsak, konsekvens, atgard, ansvarig, medelflytt, anmald, utfall, beslut, beslutad, senast, version)
        select gen_random_uuid(), nummer, insats_id, kvartal, status, 'budget', 'Pengar blir över.', 'Sen start.', 'Färre platser.', 'Fler platser nästa år.', 'Projektledaren',
          jsonb_build_object('Belopp', 1000, 'FrånÅr', extract(year from kvartal)), skrivet, utfall,
          case when utfall is not null then jsonb_build_object('Utfall', 0, 'Motivering', 'Rimligt.', 'Diarienummer', 'Prov 2') end, case when utfall is not null then skrivet end, skrivet, 1
        from (
          select *, case when status in ('beslutad', 'avslutad') then 'bifall' end as utfall, jsonb_build_object('Konto', null, 'Namn', 'Ordföranden', 'Tid', now(), 'Dag', kvartal) as skrivet
          from (
            select row_number() over (order by kvartal, insats_id) as nummer, insats_id, kvartal,
              coalesce((array['anmald', 'under_granskning', 'komplettering', 'beslutad'])[row_number() over (partition by insats_id order by kvartal desc)], 'avslutad') as status
            from ekonomi where extract(quarter from kvartal) in (1, 3)
          ) e
        ) e;

        insert into bokforing (ar, dimension, till_och_med, inlast, av)
        select distinct extract(year from kvartal)::int, 6, make_date(extract(year from kvartal)::int, 10, 1), now(), 'Ekonom' from ekonomi;
        insert into bokfort (ar, kvartal, konto, projekt, belopp)
        select extract(year from kvartal)::int, kvartal, '4010', i.kod, e.utfall from ekonomi e join insats i on i.id = e.insats_id where e.utfall is not null;

        alter table beslut enable trigger medel_racker;
        alter table rekvisition enable trigger medel_racker;
        """;

    /// <summary>Fills it.</summary>
    public static Task FyllAsync(Testdatabas databas) => databas.KörAsync(Fyll);
}
