-- What remains of deltagare that have been removed: counts, each for one table, so that periods already reported do not change. No row is a person.
create table gallrad_statistik (
  id uuid primary key,
  insats_id uuid not null references insats,
  facett text not null check (facett in ('vistelse', 'avslut', 'forsorjning', 'alder', 'tid', 'utbildning', 'handlingsplan')),
  in_kvartal date,
  ut_kvartal date not null,
  arbete boolean,
  kon text,
  avslut text,
  sysselsattningsgrad int,
  forsorjning_in text,
  forsorjning_ut text,
  aldersgrupp text,
  tid_i_offentlig_forsorjning text,
  utbildning text,
  handlingsplan boolean,
  antal int not null check (antal > 0),
  dagar bigint not null
);

create index on gallrad_statistik (insats_id);
