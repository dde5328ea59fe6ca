-- Rounds in which forms are handed out and answered. A link and what was answered by it lie in two tables that share nothing: neither key, time, order nor transaction.
create table enkatschema (
  id uuid primary key,
  namn varchar(80) not null,
  formular text[] not null,
  insatser uuid[] not null,
  takt text not null check (takt in ('manad', 'varannan_manad', 'kvartal', 'halvar', 'ar', 'lopande')),
  fran date not null,
  till date,
  dagar int not null,
  sprak text[] not null,
  version int not null
);
create trigger finsam_andrad after insert or update or delete on enkatschema for each statement execute function finsam_andrad();

create table enkatomgang (
  id uuid primary key,
  namn varchar(120) not null,
  period varchar(6) not null,
  katalogversion int not null,
  sprak text[] not null,
  oppnar date not null,
  stanger date not null,
  lage text not null check (lage in ('pagar', 'stangd', 'avbruten')),
  schema_id uuid references enkatschema on delete set null,
  version int not null,
  check (oppnar <= stanger)
);
create index on enkatomgang (lage, stanger);
create trigger finsam_andrad after insert or update or delete on enkatomgang for each statement execute function finsam_andrad();

create table enkatdel (
  id uuid primary key,
  omgang_id uuid not null references enkatomgang on delete cascade,
  formular text not null,
  insats_id uuid references insats,
  papper int not null,
  oanvanda int not null,
  tillfragade int,
  inkomna int,
  unique nulls not distinct (omgang_id, formular, insats_id)
);
create index on enkatdel (insats_id);
create trigger finsam_andrad after insert or update or delete on enkatdel for each statement execute function finsam_andrad();

-- What a link is known by. Written once, in an order that is random, and never touched afterwards: nothing here tells whether it has been used.
create table enkatlank (
  hash bytea primary key check (length(hash) = 32),
  del_id uuid not null references enkatdel on delete cascade
);
create index on enkatlank (del_id);
create trigger finsam_andrad after insert or delete on enkatlank for each statement execute function finsam_andrad();

-- What has been answered in a round that goes on. Without a foreign key: its check would lock the row of the part, and every answer would leave a trace there.
create table enkatinlamning (
  nyckel bytea primary key check (length(nyckel) = 32),
  del_id uuid not null,
  svar jsonb not null,
  par varchar(64),
  inlamnad boolean not null,
  papper boolean not null
);
create index on enkatinlamning (del_id, inlamnad);
create unique index on enkatinlamning (del_id, par) where inlamnad and par is not null;
create trigger finsam_andrad after delete or update of inlamnad on enkatinlamning for each statement execute function finsam_andrad();

-- Those who are asked by mail, as long as the round goes on.
create table enkatmottagare (
  id uuid primary key,
  del_id uuid not null references enkatdel on delete cascade,
  epost varchar(254) not null,
  utskick int not null,
  status text
);
create unique index on enkatmottagare (del_id, upper(epost));

create table enkatutskick (
  id uuid primary key,
  omgang_id uuid not null references enkatomgang on delete cascade,
  nr int not null,
  paminnelse boolean not null,
  tid timestamptz not null,
  begard varchar(200) not null,
  skickade int not null,
  fel int not null,
  oklara int not null,
  utan_lank int not null,
  unique (omgang_id, nr)
);
create trigger finsam_andrad after insert or update on enkatutskick for each statement execute function finsam_andrad();

-- Translations that have been read in: one per version of the catalogue and language.
create table enkatsprak (
  katalogversion int not null,
  kod varchar(20) not null,
  namn varchar(60) not null,
  riktning text not null check (riktning in ('ltr', 'rtl')),
  exempel boolean not null,
  pastaenden jsonb not null,
  sidan jsonb not null,
  primary key (katalogversion, kod)
);
