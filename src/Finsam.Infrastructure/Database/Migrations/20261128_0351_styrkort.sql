-- What the förbund, or one of its insatser, steers by in a year. What it holds is one document, read and written as a whole.
create table styrkort (
  id uuid primary key,
  insats_id uuid references insats,
  ar int not null,
  innehall jsonb not null,
  version int not null,
  unique nulls not distinct (insats_id, ar)
);
create trigger finsam_andrad after insert or update or delete on styrkort for each statement execute function finsam_andrad();
