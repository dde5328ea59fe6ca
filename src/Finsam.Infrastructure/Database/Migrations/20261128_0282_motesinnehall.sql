-- When and where a meeting is, what it is to take up, what was written there, and what it decided that somebody shall do.
alter table mote
  add column borjar time,
  add column slutar time check (slutar > borjar),
  add column plats varchar(300),
  add column digitalt boolean not null default false,
  add column dagordning jsonb not null default '{"Punkter": []}',
  add column anteckningar text not null default '';

create table motesbeslut (
  id uuid primary key,
  mote varchar(60) not null references mote (kod) on delete cascade,
  text varchar(2000) not null,
  ansvarig uuid references konto,
  funktion varchar(200),
  senast date not null,
  klart date,
  version int not null,
  check (ansvarig is not null or funktion is not null)
);
create index on motesbeslut (mote);
create index on motesbeslut (ansvarig);
create trigger finsam_andrad after insert or update or delete on motesbeslut for each statement execute function finsam_andrad();
