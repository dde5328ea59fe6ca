-- What an insats is to achieve. A mål is known by its number, which it keeps; registrerat is empty for one that was imported.
create table insatsmal (
  id uuid primary key,
  insats_id uuid not null references insats,
  nr int not null check (nr between 1 and 999),
  niva text not null check (niva in ('overgripande', 'effekt', 'insats')),
  formulering varchar(2000) not null,
  slag text not null check (slag in ('antal', 'andel', 'milstolpe', 'enkat', 'kvalitativt')),
  malvarde numeric(18, 4) check (malvarde >= 0),
  enhet varchar(100),
  namnare varchar(2000),
  mats varchar(2000),
  forfaller date,
  arver varchar(64),
  registrerat date,
  version int not null default 1,
  unique (insats_id, nr)
);

-- Whoever writes raises the version, an import too.
create function insatsmal_version() returns trigger language plpgsql as $$
begin
  if new.version = old.version then
    new.version := old.version + 1;
  end if;
  return new;
end $$;
create trigger insatsmal_version before update on insatsmal for each row execute function insatsmal_version();

-- How a mål was judged in a quarter; counts when the report of the quarter is handed in.
create table malbedomning (
  id uuid primary key,
  insats_id uuid not null,
  nr int not null,
  kvartal kvartalsdag not null,
  utfall text check (utfall in ('uppnatt', 'ej_uppnatt', 'ej_matt', 'mats_senare', 'ej_forfallet')),
  taljare numeric(18, 4) check (taljare >= 0),
  namnare numeric(18, 4) check (namnare >= 0),
  taljare_kvinnor numeric(18, 4) check (taljare_kvinnor >= 0),
  taljare_man numeric(18, 4) check (taljare_man >= 0),
  namnare_kvinnor numeric(18, 4) check (namnare_kvinnor >= 0),
  namnare_man numeric(18, 4) check (namnare_man >= 0),
  trafikljus text check (trafikljus in ('gron', 'gul', 'rod', 'gra')),
  motivering varchar(4000),
  unique (insats_id, kvartal, nr),
  foreign key (insats_id, nr) references insatsmal (insats_id, nr)
);
create index on malbedomning (insats_id, nr);

-- Files have no counts by kön. A total that a file changes leaves the counts of the old one behind.
create function malbedomning_kon() returns trigger language plpgsql as $$
begin
  if new.taljare is distinct from old.taljare and (new.taljare_kvinnor, new.taljare_man) is not distinct from (old.taljare_kvinnor, old.taljare_man) then
    new.taljare_kvinnor := null;
    new.taljare_man := null;
  end if;
  if new.namnare is distinct from old.namnare and (new.namnare_kvinnor, new.namnare_man) is not distinct from (old.namnare_kvinnor, old.namnare_man) then
    new.namnare_kvinnor := null;
    new.namnare_man := null;
  end if;
  return new;
end $$;
create trigger malbedomning_kon before update on malbedomning for each row execute function malbedomning_kon();

-- Open pages hear of changes (see andringar): here only where that came first.
do $$
begin
  if to_regproc('finsam_andrad') is not null then
    create trigger finsam_andrad after insert or update or delete on insatsmal for each statement execute function finsam_andrad();
    create trigger finsam_andrad after insert or update or delete on malbedomning for each statement execute function finsam_andrad();
  end if;
end $$;
