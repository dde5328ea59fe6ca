-- Styrgrupper: who sits there for whom, and which insatser they steer, each from when to when.
create table styrgrupp (
  id uuid primary key,
  kod varchar(60) not null unique,
  namn varchar(200) not null,
  lokusgrupp_id uuid unique references lokusgrupp,
  version int not null
);

-- A member may lack an account, and is then known by what they are.
create table styrgruppsledamot (
  id uuid primary key,
  styrgrupp_id uuid not null references styrgrupp on delete cascade,
  konto_id uuid references konto,
  funktion varchar(200) not null,
  huvudman text not null check (huvudman in ('kommun', 'region', 'arbetsformedlingen', 'forsakringskassan', 'annan')),
  organisation varchar(200) not null,
  plats text not null check (plats in ('ordinarie', 'ersattare', 'adjungerad')),
  ordforande boolean not null,
  from_dag date not null,
  tom_dag date check (tom_dag >= from_dag),
  check (konto_id is not null or funktion <> ''),
  check (not ordforande or plats = 'ordinarie')
);
create index on styrgruppsledamot (styrgrupp_id);
create index on styrgruppsledamot (konto_id);

-- An insats has one styrgrupp per day. The row per insats is what two who change that at once collide on.
create table insatsstyrning (
  insats_id uuid primary key references insats on delete cascade,
  version int not null
);

create table styrgruppsuppdrag (
  id uuid primary key,
  insats_id uuid not null references insatsstyrning on delete cascade,
  styrgrupp_id uuid not null references styrgrupp,
  from_dag date not null,
  tom_dag date check (tom_dag >= from_dag)
);
create index on styrgruppsuppdrag (insats_id);
create index on styrgruppsuppdrag (styrgrupp_id);
