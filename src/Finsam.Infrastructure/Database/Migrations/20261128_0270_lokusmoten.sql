-- Who sits in the lokusgrupper, the meetings, and what is attested of a year's åtaganden.
create table lokusledamot (
  id uuid primary key,
  lokusgrupp varchar(60) not null references lokusgrupp (kod),
  person varchar(200) not null,
  roll text not null check (roll in ('ordforande', 'ordinarie', 'ersattare', 'adjungerad')),
  from_dag date,
  tom_dag date check (tom_dag >= from_dag),
  huvudman varchar(200) not null,
  ledning boolean,
  strategisk boolean,
  bestallare boolean,
  unique nulls not distinct (lokusgrupp, person, roll, from_dag)
);
create trigger finsam_andrad after insert or update or delete on lokusledamot for each statement execute function finsam_andrad();

create table mote (
  id uuid primary key,
  kod varchar(60) not null unique,
  datum date not null,
  typ text not null check (typ in ('lokus', 'styrgrupp')),
  grupper text[] not null,
  punkter text[] not null,
  huvudman text[] not null
);
create trigger finsam_andrad after insert or update or delete on mote for each statement execute function finsam_andrad();
create index on mote (datum);

create table ls_intyg (
  id uuid primary key,
  lokusgrupp varchar(60) not null references lokusgrupp (kod),
  ar int not null,
  atagande text not null check (atagande in ('S1', 'S2', 'S3', 'S4', 'S5')),
  svar boolean,
  kommentar varchar(4000) check (svar is distinct from false or kommentar is not null),
  unique (lokusgrupp, ar, atagande)
);
create trigger finsam_andrad after insert or update or delete on ls_intyg for each statement execute function finsam_andrad();
