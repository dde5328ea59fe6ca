-- The förbundschef's right to decide avvikelser, given to somebody for some days.
create table delegation (
  id uuid primary key,
  konto_id uuid not null references konto,
  namn text not null,
  from_dag date not null,
  tom_dag date not null check (tom_dag >= from_dag),
  medelflytt boolean not null,
  gavs jsonb not null,
  tillbaka jsonb,
  version int not null
);
create index on delegation (konto_id);
create trigger finsam_andrad after insert or update or delete on delegation for each statement execute function finsam_andrad();

-- Besides the one reminder a day, a person may get a mail for what has been decided: one for each, told apart by its key.
alter table utskick add nyckel text not null default '';
alter table utskick drop constraint utskick_konto_id_dag_key;
alter table utskick add unique (konto_id, dag, nyckel);
