-- What insatser have learnt, to be found by others: written by hand, or told in a report that was handed in.
-- What is always the same of an array says so, so that a generated column may use it.
create function finsam_taggtext(text[]) returns text language sql immutable strict parallel safe return array_to_string($1, ' ');

create table lardom (
  id uuid primary key,
  slag text not null check (slag in ('systemfel', 'framgangsfaktor', 'lardom')),
  text varchar(4000) not null check (text <> ''),
  insats_id uuid not null references insats,
  ar int not null,
  part varchar(200),
  taggar text[] not null,
  rapport varchar(120),
  rubrik varchar(200),
  ordning int check (ordning >= 1),
  skapad_av varchar(200) not null,
  skapad timestamptz not null,
  version int not null,
  sok tsvector generated always as (
    setweight(to_tsvector('swedish', finsam_taggtext(taggar)), 'A') || setweight(to_tsvector('swedish', text), 'B') || setweight(to_tsvector('swedish', coalesce(part, '')), 'C')
  ) stored,
  -- A new version of a report puts its rows where the older ones stood, in one transaction.
  unique (rapport, rubrik, ordning) deferrable initially deferred,
  check ((rapport is null) = (rubrik is null) and (rapport is null) = (ordning is null))
);
create index on lardom using gin (sok);
create index on lardom using gin (taggar);
create index on lardom (insats_id);
create index on lardom (ar desc, skapad desc, id desc);
create trigger finsam_andrad after insert or update or delete on lardom for each statement execute function finsam_andrad();
