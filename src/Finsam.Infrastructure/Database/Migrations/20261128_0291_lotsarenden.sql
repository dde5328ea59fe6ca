-- Lotsärenden of the lokusgrupper, without identity; and how many were brought up for their tilläggsresurs.
create table lotstema (
  namn varchar(80) primary key check (namn <> '')
);
insert into lotstema (namn) values
  ('Oklart vem som ansvarar'), ('Olika bedömningar hos parterna'), ('Väntetid mellan stöd'), ('Information når inte fram'), ('Inget lämpligt stöd finns'),
  ('Samtycke eller sekretess'), ('Byte av handläggare'), ('Försörjning upphör eller dröjer');
create trigger finsam_andrad after insert or update or delete on lotstema for each statement execute function finsam_andrad();

create table lotsarende (
  id uuid primary key,
  lokusgrupp varchar(60) not null references lokusgrupp (kod),
  datum date not null,
  kon text not null check (kon in ('kvinna', 'man', 'okand')),
  part text not null check (part in ('arbetsformedlingen', 'forsakringskassan', 'kommun', 'region', 'flera', 'egen')),
  teman text[] not null,
  noter varchar(500),
  version int not null
);
create index on lotsarende (lokusgrupp, datum);
create trigger finsam_andrad after insert or update or delete on lotsarende for each statement execute function finsam_andrad();

create table aktualiserade (
  id uuid primary key,
  lokusgrupp varchar(60) not null references lokusgrupp (kod),
  datum date not null,
  kon text not null check (kon in ('kvinna', 'man', 'okand')),
  part text not null check (part in ('arbetsformedlingen', 'forsakringskassan', 'kommun', 'region', 'flera', 'egen')),
  antal int not null check (antal between 1 and 1000),
  version int not null
);
create index on aktualiserade (lokusgrupp, datum);
create trigger finsam_andrad after insert or update or delete on aktualiserade for each statement execute function finsam_andrad();
