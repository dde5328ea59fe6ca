-- Reminders: one row per person and day, there before the mail is sent, so that no two processes send it.
create table utskick (
  id uuid primary key,
  konto_id uuid not null references konto on delete cascade,
  dag date not null,
  namn text not null,
  epost text not null,
  gallde text[] not null,
  satt text not null check (satt in ('mapp', 'smtp')),
  begard text,
  status text not null check (status in ('skickas', 'skickad', 'fel', 'oklart')),
  paborjat timestamptz not null,
  klart timestamptz,
  fel text,
  forsok int not null,
  unique (konto_id, dag)
);
create index on utskick (paborjat);
