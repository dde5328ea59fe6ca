-- What the lokusgrupper undertake, from a year on, as a förbund has chosen it; before the first of its own, the ten of the bilaga hold.
create table atagandelista (
  fran_ar int primary key,
  innehall jsonb not null,
  version int not null
);
create trigger finsam_andrad after insert or update or delete on atagandelista for each statement execute function finsam_andrad();

-- A förbund's own are attested too.
alter table ls_intyg drop constraint ls_intyg_atagande_check;
alter table ls_intyg add constraint ls_intyg_atagande_check check (atagande in ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'));
