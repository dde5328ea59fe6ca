-- How it went after avslut: when an insats asks, and what came of it. Goes with the deltagare.
create table uppfoljningsplan (
  insats_id uuid primary key references insats,
  forsta int not null check (forsta between 1 and 36),
  andra int check (andra between 1 and 36 and andra > forsta)
);

create table uppfoljning (
  id uuid primary key,
  deltagare_id uuid not null references deltagare on delete cascade,
  manader int not null check (manader between 1 and 36),
  dag date not null,
  resultat text not null check (resultat in ('svar', 'ej_nadd', 'avbojde')),
  sysselsattning text,
  forsorjning text,
  version int not null,
  unique (deltagare_id, manader),
  check ((resultat = 'svar') = (sysselsattning is not null or forsorjning is not null))
);

create index on deltagare (insats_id, ut_dag);
