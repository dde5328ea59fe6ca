-- What opens an account's deadlines to a calendar program: one secret per account, of which only the hash is kept.
create table kalenderlank (
  konto_id uuid primary key references konto on delete cascade,
  hash bytea not null unique check (length(hash) = 32),
  skapad timestamptz not null
);
