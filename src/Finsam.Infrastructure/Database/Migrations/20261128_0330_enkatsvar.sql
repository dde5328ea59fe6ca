-- Answers to the påståenden of the kärnindikatorer: neither who nor when, and nothing that holds one person's answers together.
create table enkatmatning (
  id uuid primary key,
  insats_id uuid references insats,
  period varchar(6) not null check (period ~ '^[0-9]{4}(H[12]|Q[1-4])?$'),
  formular text not null check (formular in ('deltagare_under', 'deltagare_avslut', 'deltagare_ofta', 'personal_under', 'personal_avslut', 'personal_ofta', 'insatspersonal', 'forbundschef', 'styrelse', 'chefsgrupp')),
  katalogversion int not null check (katalogversion >= 1),
  tillfragade int check (tillfragade >= 0),
  kalla text not null check (kalla in ('utbyte', 'fil', 'omgang')),
  unique nulls not distinct (insats_id, period, formular),
  check (insats_id is not null or formular in ('forbundschef', 'styrelse', 'chefsgrupp'))
);
create index on enkatmatning (period);
create trigger finsam_andrad after insert or update or delete on enkatmatning for each statement execute function finsam_andrad();

create table enkatsvar (
  id uuid primary key default gen_random_uuid(),
  matning_id uuid not null references enkatmatning on delete cascade,
  matpunkt varchar(10) not null check (matpunkt ~ '^[1-9][0-9]?([a-z]|\.[1-9])?$'),
  varde int check (varde between 1 and 5),
  par varchar(64),
  unique (matning_id, matpunkt, par)
);
create index on enkatsvar (matning_id, matpunkt, varde);

-- As a file of the exchange format has them.
create view enkatsvarsfil as
  select m.insats_id, m.period, m.formular, s.par, s.matpunkt, s.varde
  from enkatsvar s join enkatmatning m on m.id = s.matning_id
  where m.insats_id is not null;
