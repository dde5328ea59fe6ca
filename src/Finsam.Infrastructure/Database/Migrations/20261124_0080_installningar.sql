-- What the förbund has chosen. Without a value the default holds; the row stays, so that it says who chose last.
create table installning (
  grupp text primary key check (grupp in ('forbund', 'logotyp', 'ord', 'trosklar', 'rapporter', 'maskering')),
  varde jsonb,
  version int not null default 1,
  andrad timestamptz,
  andrad_av text
);
insert into installning (grupp) values ('forbund'), ('logotyp'), ('ord'), ('trosklar'), ('rapporter'), ('maskering');

-- Every process hears of a change as soon as it is committed.
create function installning_andrad() returns trigger language plpgsql as $$
begin
  perform pg_notify('finsam_installning', '');
  return null;
end $$;
create trigger installning_andrad after insert or update or delete on installning for each statement execute function installning_andrad();

-- The limits of the budget light that held when the report was approved. Reports that are approved already get today's when the program starts,
-- since the defaults stand in its configuration.
alter table kvartalsrapport add godkandes timestamptz, add trosklar jsonb;

-- What one event changed, thing by thing: an import has one event and many of these. Of deltagare and anonyma only that they changed.
create table historik.andring (
  id uuid primary key,
  handelse_id uuid not null references historik.handelse deferrable initially deferred,
  tid timestamptz not null,
  tabell text not null,
  gallde text not null,
  gammalt jsonb,
  nytt jsonb,
  check (tabell not in ('deltagare', 'anonyma') or (gammalt is null and nytt is null))
);
create unique index andring_deltagare on historik.andring (handelse_id, gallde) where tabell in ('deltagare', 'anonyma');
create index on historik.andring (handelse_id);
create index on historik.andring (gallde text_pattern_ops, tid);
create index on historik.handelse (gallde text_pattern_ops, tid);

create view historik.rad as
  select id, tid, anvandare, konto_id, vad, null::text as tabell, gallde, gammalt, nytt, varfor from historik.handelse
  union all
  select a.id, a.tid, h.anvandare, h.konto_id, h.vad, a.tabell, a.gallde, a.gammalt, a.nytt, h.varfor
  from historik.andring a join historik.handelse h on h.id = a.handelse_id;

-- Who has looked at deltagare without the mask. Never what was seen.
create table historik.lasning (
  id uuid primary key,
  tid timestamptz not null,
  anvandare text not null,
  konto_id uuid,
  vad text not null,
  gallde text
);
create index on historik.lasning (tid);
create index on historik.lasning (gallde, tid);
