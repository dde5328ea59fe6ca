-- Delårs-, helårs- and slutrapporter of insatser: begun from the mallar of the day, written by several, locked, signed, handed in.
create table insatsrapport (
  id uuid primary key,
  insats_id uuid not null references insats,
  slag text not null check (slag in ('delar', 'helar', 'slut')),
  ar int not null,
  bilaga text check (bilaga in ('ls', 'projekt')),
  lokusgrupp varchar(60) references lokusgrupp (kod),
  mallar jsonb not null,
  status text not null check (status in ('utkast', 'underskrift', 'inlamnad')),
  version int not null check (version >= 1),
  steg int not null,
  bild jsonb,
  inlamnad jsonb,
  skal varchar(500),
  unique (insats_id, slag, ar),
  check ((slag = 'slut') = (bilaga is null)),
  check ((bilaga is not distinct from 'ls') = (lokusgrupp is not null)),
  -- What is signed, and what is handed in, is kept as it read.
  check ((status = 'utkast') = (bild is null))
);
create trigger finsam_andrad after insert or update or delete on insatsrapport for each statement execute function finsam_andrad();
create unique index on insatsrapport (insats_id) where slag = 'slut';

create table rapporttext (
  rapport_id uuid not null references insatsrapport,
  falt text not null,
  varde varchar(10000) not null,
  version int not null,
  andrad_av text not null,
  andrad timestamptz not null,
  buret boolean not null,
  primary key (rapport_id, falt)
);
-- Whoever writes in the same report hears of it, as with a kvartalsrapport.
create trigger utkast_nytt after insert on rapporttext referencing new table as nya for each statement execute function utkast_andrat();
create trigger utkast_andrat after update on rapporttext referencing new table as nya for each statement execute function utkast_andrat();

create table rapportunderskrift (
  rapport_id uuid not null references insatsrapport on delete cascade,
  part varchar(200) not null,
  ort varchar(100) not null,
  datum date not null,
  namn varchar(200) not null,
  konto uuid,
  tid timestamptz not null,
  innehall text not null check (length(innehall) = 64),
  primary key (rapport_id, part)
);
create trigger finsam_andrad after insert or update or delete on rapportunderskrift for each statement execute function finsam_andrad();

create table rapportmall (
  slag text not null check (slag in ('blad_a', 'bilaga_ls_helar', 'bilaga_ls_delar', 'bilaga_projekt', 'slutrapport')),
  version int not null,
  mall jsonb not null,
  skapad jsonb not null,
  primary key (slag, version)
);
