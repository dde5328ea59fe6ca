-- What the country as a whole had, as somebody else has published it.
create table riksvarde (
  id uuid primary key,
  period text not null unique check (period ~ '^\d{4}(H[12]|Q[1-4])?$'),
  procent numeric(4, 1) not null check (procent between 0 and 100),
  kalla text not null check (length(kalla) between 1 and 200),
  publicerat date,
  version int not null
);
create trigger finsam_andrad after insert or update or delete on riksvarde for each statement execute function finsam_andrad();
