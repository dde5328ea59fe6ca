-- What the kansli writes in the PM of a period: the tjänsteskrivelse in front, and a text per place beside the tables.
create table pmtexter (
  id uuid primary key,
  period varchar(6) not null unique,
  version int not null,
  diarienummer varchar(40) not null,
  arbetsutskott date,
  forbundsstyrelse date,
  handlaggare varchar(300) not null,
  rubrik varchar(300) not null,
  forslag_till_beslut varchar(8000) not null,
  arendet varchar(8000) not null,
  bilagor varchar(8000) not null,
  skrivelse_av text not null,
  skrivelse_andrad timestamptz
);

-- A text that was taken away stays as an empty one, so that its version goes on. The insats by its kod: a text outlives what it tells of.
create table pmtext (
  id uuid primary key,
  pmtexter_id uuid not null references pmtexter on delete cascade,
  avsnitt varchar(60) not null,
  insats varchar(60) not null,
  text varchar(20000) not null,
  version int not null,
  andrad_av text not null,
  andrad timestamptz not null,
  unique (pmtexter_id, avsnitt, insats)
);
