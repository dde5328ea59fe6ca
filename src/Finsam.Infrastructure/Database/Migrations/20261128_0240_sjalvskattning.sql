-- What deltagare are asked to rate from 0 to 10, and what they answered. The answers go with the deltagare; what was worked out of them for others stays.
create table skattningsplan (
  insats_id uuid primary key references insats,
  veckor int not null check (veckor between 1 and 52),
  version int not null
);

create table skattningsformular (
  id uuid primary key,
  insats_id uuid not null references insats,
  nummer int not null check (nummer >= 1),
  skapat date not null,
  pastaenden text[] not null check (cardinality(pastaenden) between 1 and 20),
  unique (insats_id, nummer)
);

create table sjalvskattning (
  id uuid primary key,
  deltagare_id uuid not null references deltagare on delete cascade,
  formular_id uuid not null references skattningsformular,
  dag date not null,
  svar int[] not null check (0 <= all (svar) and 10 >= all (svar)),
  raknad text,
  version int not null,
  unique (deltagare_id, dag)
);
create index on sjalvskattning (formular_id);

-- Counts of persons that may be shown, or none of them.
create table skattningsutfall (
  insats_id uuid not null references insats,
  halvar text not null check (halvar ~ '^\d{4}H[12]$'),
  faststallt date not null,
  forbattrade int,
  oforandrade int,
  forsamrade int,
  forandring numeric(3, 1) check (forandring between -10 and 10),
  primary key (insats_id, halvar),
  check ((forbattrade is null) = (oforandrade is null) and (forbattrade is null) = (forsamrade is null))
);
create trigger finsam_andrad after insert or update or delete on skattningsutfall for each statement execute function finsam_andrad();
