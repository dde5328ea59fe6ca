-- How many an insats has room for at once, and how long one stays on average.
create table platsplan (
  insats_id uuid primary key references insats,
  platser int not null check (platser between 1 and 10000),
  insatstid int not null check (insatstid between 1 and 3650),
  version int not null
);
create trigger finsam_andrad after insert or update or delete on platsplan for each statement execute function finsam_andrad();
