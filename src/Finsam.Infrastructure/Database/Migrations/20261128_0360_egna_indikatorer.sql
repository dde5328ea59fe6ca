-- The förbund's own indikatorer: their words in versions, and what they came to.
create table egen_indikator (
  id uuid primary key,
  nr int not null unique check (nr >= 1),
  malniva numeric(12, 2) check (malniva >= 0),
  gulniva numeric(12, 2) check (gulniva >= 0),
  mindre_ar_battre boolean not null,
  version int not null
);

create table egen_definition (
  indikator_id uuid not null references egen_indikator on delete cascade,
  nr int not null check (nr >= 1),
  fran date not null,
  namn varchar(120) not null check (namn <> ''),
  mater varchar(1000) not null check (mater <> ''),
  taljare varchar(1000) not null check (taljare <> ''),
  namnare varchar(1000) not null check (namnare <> ''),
  typ text not null check (typ in ('process', 'effekt')),
  niva text not null check (niva in ('deltagare', 'personal', 'organisation', 'samhalle')),
  enhet text not null check (enhet in ('procent', 'kvot')),
  raknar_personer boolean not null,
  forbehall varchar(1000) not null,
  primary key (indikator_id, nr)
);

create table egen_indikatorvarde (
  id uuid primary key,
  indikator_id uuid not null,
  definition_nr int not null,
  insats_id uuid references insats,
  period varchar(6) not null check (period ~ '^[0-9]{4}(H[12]|Q[1-4])?$'),
  taljare numeric(13, 2) not null check (taljare >= 0),
  namnare numeric(13, 2) not null check (namnare >= 0),
  kalla varchar(200) not null,
  version int not null,
  unique nulls not distinct (indikator_id, insats_id, period),
  foreign key (indikator_id, definition_nr) references egen_definition (indikator_id, nr)
);

create trigger finsam_andrad after insert or update or delete on egen_indikator for each statement execute function finsam_andrad();
create trigger finsam_andrad after insert or update or delete on egen_indikatorvarde for each statement execute function finsam_andrad();
