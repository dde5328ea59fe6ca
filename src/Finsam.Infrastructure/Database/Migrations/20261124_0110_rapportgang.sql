-- A report goes from draft to approval. Its answers stay those that count outside the styrgrupp; what is typed stands in utkastsvar until it is handed in.
alter table kvartalsrapport drop constraint kvartalsrapport_status_check;
alter table kvartalsrapport drop constraint kvartalsrapport_check;
alter table kvartalsrapport
  add version int not null default 1 check (version >= 1),
  add rattelseskal varchar(500),
  add diarienummer varchar(40),
  add inlamningar int not null default 0 check (inlamningar >= 0),
  add godkand_version int check (godkand_version <= version),
  add constraint kvartalsrapport_status_check check (status in ('utkast', 'inlamnad', 'atersand', 'godkand')),
  -- A first version says nothing until it is handed in; while a later one is written, the approved one stands.
  add constraint kvartalsrapport_inlamnad_check check (version > 1 or (status in ('utkast', 'atersand')) = (inlamnad is null)),
  add constraint kvartalsrapport_rattelse_check check (version = 1 or inlamnad is not null);
update kvartalsrapport set godkand_version = 1 where status = 'godkand';

create table utkastsvar (
  rapport_id uuid not null references kvartalsrapport on delete cascade,
  falt text not null,
  varde varchar(4000) not null,
  version int not null,
  andrad_av text not null,
  andrad timestamptz not null,
  buret boolean not null,
  primary key (rapport_id, falt)
);

-- Whoever has the draft open in another browser, or in another process, hears of it.
create function utkast_andrat() returns trigger language plpgsql as $$
begin
  perform pg_notify('finsam_andring', 'utkast:' || rapport_id) from (select distinct rapport_id from nya) r;
  return null;
end $$;
create trigger utkast_nytt after insert on utkastsvar referencing new table as nya for each statement execute function utkast_andrat();
create trigger utkast_andrat after update on utkastsvar referencing new table as nya for each statement execute function utkast_andrat();

-- Every time a report was handed in, what it said, and what became of it.
create table rapportinlamning (
  rapport_id uuid not null references kvartalsrapport,
  nummer int not null check (nummer >= 1),
  version int not null,
  skal varchar(500),
  bild jsonb not null,
  inlamnad jsonb,
  godkand jsonb,
  atersand jsonb,
  atersandningstext varchar(1000),
  noter jsonb not null default '[]',
  primary key (rapport_id, nummer),
  check (godkand is null or atersand is null)
);

-- Budget and utfall as they stood when the report of the quarter was approved; without a row in ekonomi at that time, fanns is false.
create table fryst_ekonomi (
  id uuid primary key,
  insats_id uuid not null references insats,
  kvartal kvartalsdag not null,
  fanns boolean not null,
  budget numeric(14, 2),
  utfall numeric(14, 2),
  unique (insats_id, kvartal)
);

-- What dashboards and documents show: what is frozen where something is, else what is stored.
create view gallande_ekonomi as
  select e.id, e.insats_id, e.kvartal, e.budget, e.utfall
  from ekonomi e
  where not exists (select from fryst_ekonomi f where f.insats_id = e.insats_id and f.kvartal = e.kvartal)
  union all
  select id, insats_id, kvartal, budget, utfall from fryst_ekonomi where fanns;

-- The next number of the förbund's own series, per year.
create table diarieserie (
  ar int primary key,
  senaste int not null
);
