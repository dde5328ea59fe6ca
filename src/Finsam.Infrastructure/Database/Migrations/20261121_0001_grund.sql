-- What the program may add to but neither change nor delete lives in this schema: see Database/Start/behorighet.sql.
create schema historik;

create table historik.handelse (
  id uuid primary key,
  tid timestamptz not null,
  anvandare text not null,
  vad text not null,
  gallde text,
  gammalt jsonb,
  nytt jsonb,
  varfor text
);

-- One row, raised by every change, so that a cached answer can tell whether it still holds.
create table dataversion (
  id int primary key check (id = 1),
  version bigint not null
);

insert into dataversion (id, version) values (1, 1);
