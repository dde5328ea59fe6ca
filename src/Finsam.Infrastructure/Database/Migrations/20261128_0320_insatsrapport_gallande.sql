-- What was handed in last holds while a new version is written.
alter table insatsrapport add column gallande jsonb;
update insatsrapport set gallande = bild where status = 'inlamnad';
-- A report that was being written anew when this came has its last version in the archive alone.
alter table insatsrapport
  add check (gallande is null or inlamnad is not null),
  add check (status <> 'inlamnad' or gallande is not null);
