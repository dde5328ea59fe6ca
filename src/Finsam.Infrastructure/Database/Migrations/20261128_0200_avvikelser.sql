-- Avvikelser: from a report or by hand, judged, decided, followed up, closed. A proposal that nobody has taken a stand on has no row.
create table avvikelse (
  id uuid primary key,
  nummer int not null unique check (nummer >= 1),
  insats_id uuid not null references insats,
  kvartal kvartalsdag,
  faktum varchar(1000),
  nyckel varchar(60),
  status text not null check (status in ('foreslagen', 'anmald', 'under_granskning', 'komplettering', 'beslutad', 'avslutad', 'aterkallad', 'avfardad')),
  slag text not null check (slag in ('mal', 'malgrupp', 'metod', 'budget', 'tid', 'vakans')),
  beskrivning varchar(2000) not null,
  orsak varchar(2000) not null,
  konsekvens varchar(2000) not null,
  atgard varchar(2000) not null,
  ansvarig varchar(200) not null,
  klar_senast date,
  medelflytt jsonb,
  anmald jsonb,
  fraga varchar(1000),
  skal varchar(500),
  utfall text check (utfall in ('bifall', 'avslag')),
  beslut jsonb,
  beslutad jsonb,
  kvitterad jsonb,
  avslutad jsonb,
  lyft jsonb,
  senast jsonb,
  version int not null,
  -- The same fact is not dealt with twice.
  unique (insats_id, nyckel),
  check ((utfall is null) = (beslut is null)),
  check ((status in ('beslutad', 'avslutad')) = (utfall is not null)),
  check (medelflytt is null or slag = 'budget')
);
create index on avvikelse (status);
create trigger finsam_andrad after insert or update or delete on avvikelse for each statement execute function finsam_andrad();

-- The history of an avvikelse is seen by whoever sees its insats: avvikelse:vaxtverket:7.
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
      when gallde ~ '^avvikelse:.+:[0-9]+$' then substring(gallde from '^avvikelse:(.+):[0-9]+$')
    end as insats
  from alla;
