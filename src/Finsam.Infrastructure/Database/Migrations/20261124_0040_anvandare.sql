-- What an administratör sees of an account. Two parts of the program write here, so each column is made where it is missing.
alter table konto
  add column if not exists stangd timestamptz,
  add column if not exists senast_inloggad timestamptz,
  add column aktiverad timestamptz,
  add column version int not null default 1,
  alter column email_confirmed set default false,
  alter column phone_number_confirmed set default false,
  alter column two_factor_enabled set default false,
  alter column lockout_enabled set default true,
  alter column access_failed_count set default 0;
update konto set aktiverad = now() where password_hash is not null;

-- Links that open once: one per account, and one without account for the first administratör. Only the hash of the key is kept.
create table engangslank (
  id uuid primary key,
  konto_id uuid references konto on delete cascade,
  slag text not null check (slag in ('inbjudan', 'losenord', 'forsta')),
  hash bytea not null unique check (length(hash) = 32),
  galler_till timestamptz not null,
  unique nulls not distinct (konto_id),
  check ((konto_id is null) = (slag = 'forsta'))
);
