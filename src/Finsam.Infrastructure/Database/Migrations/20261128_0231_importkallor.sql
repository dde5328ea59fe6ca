-- How the files of another register are read: its headers and values, and what they are here. Never a value of a deltagare.
create table importkalla (
  namn varchar(60) primary key,
  koppling jsonb not null,
  version int not null
);
create unique index importkalla_namn on importkalla (lower(namn));
