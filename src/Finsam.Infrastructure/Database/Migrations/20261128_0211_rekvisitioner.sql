-- A budget light that the kansli has set by hand, on one quarter only.
create table budgetbedomning (
  id uuid primary key,
  insats_id uuid not null references insats on delete cascade,
  kvartal kvartalsdag not null,
  farg text not null check (farg in ('gron', 'gul', 'rod', 'gra')),
  skal varchar(500) not null,
  satt_av text not null,
  satt timestamptz not null,
  version int not null,
  unique (insats_id, kvartal)
);
create trigger finsam_andrad after insert or update or delete on budgetbedomning for each statement execute function finsam_andrad();

-- Cost lines. What a part puts in is a schablon and has no utfall: empty, not 0.
create table budgetrad (
  id uuid primary key,
  insats_id uuid not null references insats,
  ar int not null check (ar between 1900 and 2999),
  slag text not null check (slag in ('personal', 'ovrigt', 'annat')),
  namn varchar(100) not null,
  finansiar varchar(200),
  budget_1 numeric(14, 2) not null check (budget_1 >= 0),
  budget_2 numeric(14, 2) not null check (budget_2 >= 0),
  budget_3 numeric(14, 2) not null check (budget_3 >= 0),
  budget_4 numeric(14, 2) not null check (budget_4 >= 0),
  utfall_1 numeric(14, 2) check (utfall_1 >= 0),
  utfall_2 numeric(14, 2) check (utfall_2 >= 0),
  utfall_3 numeric(14, 2) check (utfall_3 >= 0),
  utfall_4 numeric(14, 2) check (utfall_4 >= 0),
  version int not null,
  check (finansiar is null or coalesce(utfall_1, utfall_2, utfall_3, utfall_4) is null)
);
create index on budgetrad (insats_id, ar);
create trigger finsam_andrad after insert or update or delete on budgetrad for each statement execute function finsam_andrad();

-- An insats asks for its money of one quarter. Whoever attests is neither the one who made it nor the one who checked it.
create table rekvisition (
  id uuid primary key,
  insats_id uuid not null references insats,
  kvartal kvartalsdag not null,
  ar_slut boolean not null,
  belopp numeric(14, 2) not null check (belopp > 0),
  text varchar(500),
  status text not null check (status in ('upprattad', 'granskad', 'attesterad', 'utbetald', 'atersand', 'tillbakadragen')),
  upprattad jsonb not null,
  granskad jsonb,
  attesterad jsonb,
  betald jsonb,
  betaldag date,
  atersand jsonb,
  atersandningsskal varchar(500),
  version int not null,
  check (status not in ('granskad', 'attesterad', 'utbetald') or granskad is not null),
  check (status not in ('attesterad', 'utbetald') or attesterad is not null),
  check (status <> 'utbetald' or (betald is not null and betaldag is not null)),
  check (attesterad is null or ((attesterad ->> 'Konto') is distinct from (granskad ->> 'Konto') and (attesterad ->> 'Konto') is distinct from (upprattad ->> 'Konto')))
);
create unique index on rekvisition (insats_id, kvartal, ar_slut) where status <> 'tillbakadragen';
create trigger finsam_andrad after insert or update or delete on rekvisition for each statement execute function finsam_andrad();

-- Money that came back. It is not to be asked for again.
create table aterforing (
  id uuid primary key,
  insats_id uuid not null references insats,
  ar int not null check (ar between 1900 and 2999),
  datum date not null,
  belopp numeric(14, 2) not null check (belopp > 0),
  orsak varchar(2000) not null,
  konsekvens varchar(2000) not null,
  av jsonb not null
);
create index on aterforing (insats_id);
create trigger finsam_andrad after insert or update or delete on aterforing for each statement execute function finsam_andrad();

-- The last line of defence: whoever writes what, in whatever process, an insats never asks for more than it was granted. Waits for whoever is changing
-- the same insats's money, so that neither overlooks the other.
create function medel_racker() returns trigger language plpgsql as $$
declare
  vilken uuid := coalesce(new.insats_id, old.insats_id);
  beviljat numeric;
  bundet numeric;
begin
  perform pg_advisory_xact_lock(hashtextextended('ekonomi:' || i.kod, 0)) from insats i where i.id = vilken;
  select coalesce(sum(b.belopp), 0) into beviljat from beslut b where b.insats_id = vilken and b.slag is distinct from 'avslag';
  select coalesce(sum(r.belopp), 0) into bundet from rekvisition r where r.insats_id = vilken and r.status not in ('atersand', 'tillbakadragen');
  if bundet > beviljat then
    raise exception 'more is asked for than is granted' using errcode = 'check_violation', constraint = 'medel_racker';
  end if;
  return null;
end $$;
create constraint trigger medel_racker after insert or update or delete on beslut deferrable initially deferred for each row execute function medel_racker();
create constraint trigger medel_racker after insert or update or delete on rekvisition deferrable initially deferred for each row execute function medel_racker();
