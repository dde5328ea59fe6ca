-- What the country as a whole answered to a påstående, as somebody else has published it.
create table rikssvar (
  id uuid primary key,
  formular text not null,
  matpunkt varchar(10) not null,
  period varchar(6) not null check (period ~ '^[0-9]{4}(H[12]|Q[1-4])?$'),
  procent numeric(4, 1) not null check (procent between 0 and 100),
  kalla varchar(200) not null check (kalla <> ''),
  unique (formular, matpunkt, period)
);
create trigger finsam_andrad after insert or update or delete on rikssvar for each statement execute function finsam_andrad();
