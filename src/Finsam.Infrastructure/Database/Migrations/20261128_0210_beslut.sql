-- What the board decided about the money of an insats; known by the insats and the diarienummer.
create table beslut (
  id uuid primary key,
  insats_id uuid not null references insats,
  diarienummer varchar(40) not null,
  datum date not null,
  belopp numeric(14, 2) not null check (belopp >= 0),
  from_dag date not null,
  tom_dag date not null check (tom_dag >= from_dag),
  slag text check (slag in ('beviljad', 'forlangning', 'tillagg', 'avslag')),
  unique (insats_id, diarienummer)
);
create trigger finsam_andrad after insert or update or delete on beslut for each statement execute function finsam_andrad();
