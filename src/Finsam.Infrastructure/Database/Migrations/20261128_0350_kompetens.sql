-- What the förbund holds so that those who work with samverkan learn, and how many a year is to have.
create table kompetensaktivitet (
  id uuid primary key,
  datum date not null,
  slag varchar(60) not null check (slag <> ''),
  titel varchar(200) not null check (titel <> ''),
  for_vem varchar(200),
  antal int check (antal >= 0),
  version int not null
);
create index on kompetensaktivitet (datum);

create table kompetensmal (
  ar int primary key,
  antal int not null check (antal >= 1),
  version int not null
);

create trigger finsam_andrad after insert or update or delete on kompetensaktivitet for each statement execute function finsam_andrad();
create trigger finsam_andrad after insert or update or delete on kompetensmal for each statement execute function finsam_andrad();
