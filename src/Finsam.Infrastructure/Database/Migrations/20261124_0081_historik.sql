-- What a row of the history is about, told apart by the database so that who may see it is part of the query.
create or replace view historik.rad as
  with alla as (
    select id, tid, anvandare, konto_id, vad, null::text as tabell, gallde, gammalt, nytt, varfor from historik.handelse
    union all
    select a.id, a.tid, h.anvandare, h.konto_id, h.vad, a.tabell, a.gallde, a.gammalt, a.nytt, h.varfor
    from historik.andring a join historik.handelse h on h.id = a.handelse_id
  )
  select id, tid, anvandare, konto_id, vad, tabell, gallde, gammalt, nytt, varfor,
    split_part(gallde, ':', 1) as slag,
    case
      when starts_with(gallde, 'insats:') then substr(gallde, 8)
      when gallde ~ '^rapport:.+:[0-9]{4}Q[1-4]$' then substring(gallde from '^rapport:(.+):[0-9]{4}Q[1-4]$')
    end as insats
  from alla;
