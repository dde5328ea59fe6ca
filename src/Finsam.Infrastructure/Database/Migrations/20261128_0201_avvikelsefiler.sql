-- Files attached to avvikelser, in the database so that a copy of it has them too.
create table avvikelsefil (
  id uuid primary key,
  avvikelse_id uuid not null references avvikelse on delete cascade,
  namn varchar(120) not null,
  typ text not null check (typ in ('pdf', 'png', 'jpg', 'docx', 'xlsx')),
  storlek int not null check (storlek between 1 and 10485760),
  innehall bytea not null check (octet_length(innehall) = storlek),
  bifogad jsonb not null
);
create index on avvikelsefil (avvikelse_id);
create trigger finsam_andrad after insert or update or delete on avvikelsefil for each statement execute function finsam_andrad();
