-- A later last day for one insats's report of one quarter.
create table anstand (
  id uuid primary key,
  insats_id uuid not null references insats on delete cascade,
  kvartal kvartalsdag not null,
  sista_dag date not null,
  skal varchar(500) not null,
  gett_av text not null,
  gett timestamptz not null,
  version int not null,
  unique (insats_id, kvartal)
);
create trigger finsam_andrad after insert or update or delete on anstand for each statement execute function finsam_andrad();
