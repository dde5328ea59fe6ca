-- All roles of the förbund. One that is held for an insats or a lokusgrupp names it; the others are held for the whole.
alter table uppdrag drop constraint uppdrag_roll_check, drop constraint uppdrag_check1, drop constraint uppdrag_check2;
alter table uppdrag
  add constraint uppdrag_roll check (roll in (
    'kansli', 'forbundschef', 'ekonom', 'styrelse', 'revisor',
    'insatsansvarig', 'styrgruppsordforande', 'styrgruppsledamot',
    'lokusordforande', 'samverkanskoordinator', 'administrator')),
  add constraint uppdrag_insats check ((roll in ('insatsansvarig', 'styrgruppsordforande', 'styrgruppsledamot')) = (insats_id is not null)),
  add constraint uppdrag_lokusgrupp check ((roll in ('lokusordforande', 'samverkanskoordinator')) = (lokusgrupp_id is not null));

-- Whose the change was, even when the account's name changes later. No foreign key: history outlives what it tells of.
alter table historik.handelse add konto_id uuid;
create index on historik.handelse (gallde, tid);
create index on historik.handelse (konto_id, tid);
create index on historik.handelse (tid);
