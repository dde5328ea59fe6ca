-- Documents as they were when they were handed in or decided. No foreign key to insats or lokusgrupp: a document stays when what it is about is gone.
create table arkivhandling (
  id uuid primary key,
  ar int not null check (ar between 1990 and 2200),
  nummer int not null check (nummer > 0),
  slag varchar(40) not null check (slag ~ '^[a-z][a-z0-9_]*$'),
  titel varchar(300) not null check (titel <> ''),
  insats varchar(60),
  lokusgrupp varchar(60),
  period varchar(20) not null,
  diarienummer varchar(40),
  version int not null check (version > 0),
  ersatter uuid references arkivhandling,
  -- As text: the checksum is of the very characters, which jsonb does not keep.
  data text not null check (jsonb_typeof(data::jsonb) is not null),
  datasumma varchar(64) not null check (datasumma = encode(sha256(convert_to(data, 'UTF8')), 'hex')),
  dokument bytea not null,
  dokumentsumma varchar(64) not null check (dokumentsumma = encode(sha256(dokument), 'hex')),
  fryst jsonb not null,
  unique (ar, nummer),
  unique nulls not distinct (slag, insats, lokusgrupp, period, version)
);
-- A Word file is compressed already.
alter table arkivhandling alter column dokument set storage external;
create index on arkivhandling (insats);
create index on arkivhandling (lokusgrupp);

create table arkivtillagg (
  id uuid primary key,
  handling_id uuid not null references arkivhandling,
  text varchar(4000) not null check (text <> ''),
  data text check (data is null or jsonb_typeof(data::jsonb) is not null),
  gjort jsonb not null
);
create index on arkivtillagg (handling_id);

-- Numbers without gaps: those who freeze take turns until they have stored.
create function arkivnummer() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('arkivnummer', 0));
  new.nummer := (select coalesce(max(nummer), 0) + 1 from arkivhandling where ar = new.ar);
  return new;
end $$;
create trigger arkivnummer before insert on arkivhandling for each row execute function arkivnummer();

-- Whoever asks, the owner too.
create function arkiv_rors_inte() returns trigger language plpgsql as $$
begin
  raise exception 'an archived document is never changed or taken away' using errcode = 'restrict_violation';
end $$;
create trigger arkiv_rors_inte before update or delete on arkivhandling for each row execute function arkiv_rors_inte();
create trigger arkiv_toms_inte before truncate on arkivhandling for each statement execute function arkiv_rors_inte();
create trigger arkiv_rors_inte before update or delete on arkivtillagg for each row execute function arkiv_rors_inte();
create trigger arkiv_toms_inte before truncate on arkivtillagg for each statement execute function arkiv_rors_inte();

create trigger finsam_andrad after insert on arkivhandling for each statement execute function finsam_andrad();
create trigger finsam_andrad after insert on arkivtillagg for each statement execute function finsam_andrad();
