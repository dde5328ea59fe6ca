-- What was read from the economy system, by account and project, and which insats or post each of them is.
create table projektkoppling (
  projekt varchar(40) primary key,
  insats_id uuid references insats
);
create table kontokoppling (
  konto varchar(10) primary key,
  post text check (post in ('medlemsavgifter', 'fortroendevalda', 'forvaltning', 'samverkansinsatser', 'ovriga_samverkansinsatser'))
);

-- A year's books as they were last read, whole: the next reading takes their place.
create table bokforing (
  ar int primary key,
  dimension int not null,
  till_och_med date not null,
  inlast timestamptz not null,
  av text not null
);
create table bokfort (
  ar int not null references bokforing on delete cascade,
  kvartal date not null,
  konto varchar(10) not null,
  projekt varchar(40) not null,
  belopp numeric not null,
  primary key (kvartal, konto, projekt)
);
create trigger finsam_andrad after insert or update or delete on bokfort for each statement execute function finsam_andrad();
