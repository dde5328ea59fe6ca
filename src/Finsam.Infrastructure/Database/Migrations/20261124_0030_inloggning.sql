-- Logging in: when an account was closed and last used, and its passkeys. Two parts of the program use the first two, so they are made where they are missing.
alter table konto
  add column if not exists stangd timestamptz,
  add column if not exists senast_inloggad timestamptz;

-- As ASP.NET Core Identity keeps them (store schema 3): the public key and what is known of the authenticator, never a secret.
create table konto_passkey (
  credential_id bytea primary key check (length(credential_id) <= 1024),
  user_id uuid not null references konto on delete cascade,
  data jsonb not null
);
create index on konto_passkey (user_id);
