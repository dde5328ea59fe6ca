-- What the masking hides, as it was last worked out, so that neither a restart nor a second process has to: docs/beslut/0011-masken-lagras.md.
create table mask (
  nyckel text primary key,
  dataversion bigint not null,
  innehall bytea not null,
  skapad timestamptz not null default now()
);

-- Packed already.
alter table mask alter column innehall set storage external;
