-- Frozen documents as PDF/A, each made once.
create table arkivpdf (
  handling_id uuid primary key references arkivhandling,
  innehall bytea not null,
  summa varchar(64) not null check (summa = encode(sha256(innehall), 'hex')),
  skapad timestamptz not null
);
alter table arkivpdf alter column innehall set storage external;
create trigger finsam_andrad after insert on arkivpdf for each statement execute function finsam_andrad();
