-- The förbund's own economy: what the board can still decide on. Thousands of kronor, as in the file.
create table forbundsekonomi (
  id uuid primary key,
  ar int not null,
  serie text not null check (serie in ('budget', 'prognos')),
  post text not null check (post in (
    'overskott_fran_tidigare_ar', 'medlemsavgifter', 'fortroendevalda', 'forvaltning', 'samverkansinsatser', 'ovriga_samverkansinsatser')),
  tkr int not null check (tkr >= 0 or post = 'overskott_fran_tidigare_ar'),
  unique (ar, serie, post)
);
create trigger finsam_andrad after insert or update or delete on forbundsekonomi for each statement execute function finsam_andrad();

-- What the kommuner that are members share their part of the avgifter by.
create table medlemskommun (
  namn varchar(100) primary key,
  invanare int not null check (invanare > 0)
);
create trigger finsam_andrad after insert or update or delete on medlemskommun for each statement execute function finsam_andrad();

-- What is applied for and not decided.
create table ansokan (
  id uuid primary key,
  namn varchar(200) not null,
  insatsagare varchar(200),
  diarienummer varchar(40),
  version int not null
);
create table ansokningsar (
  ansokan_id uuid not null references ansokan on delete cascade,
  ar int not null,
  tkr int not null check (tkr > 0),
  primary key (ansokan_id, ar)
);
create trigger finsam_andrad after insert or update or delete on ansokan for each statement execute function finsam_andrad();

-- How much the förbund may save, and what it keeps apart.
alter table installning drop constraint installning_grupp_check;
alter table installning add constraint installning_grupp_check check (grupp in ('forbund', 'logotyp', 'ord', 'trosklar', 'rapporter', 'maskering', 'kapital'));
insert into installning (grupp) values ('kapital');
