-- What is wanted of a kärnindikator, from a year on.
create table malniva (
  id uuid primary key,
  nr int not null check (nr between 1 and 15),
  insats_id uuid references insats,
  fran_ar int not null check (fran_ar between 1990 and 2200),
  procent int check (procent between 1 and 100),
  version int not null,
  unique nulls not distinct (nr, insats_id, fran_ar)
);
create trigger finsam_andrad after insert or update or delete on malniva for each statement execute function finsam_andrad();
