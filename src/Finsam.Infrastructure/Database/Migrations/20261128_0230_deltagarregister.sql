-- The insats's own register: what it asks besides the exchange format, and a version for those who change the same row.
alter table deltagare
  add column version int not null default 1,
  add column samtycke date,
  add column remitterande_part text check (remitterande_part in ('arbetsformedlingen', 'forsakringskassan', 'kommun', 'region', 'flera', 'egen')),
  add column sysselsattning_in text check (sysselsattning_in in ('arbete', 'studier', 'praktik', 'arbetssokande', 'rehabilitering', 'foraldraledighet', 'ingen', 'okand')),
  add column sysselsattning_ut text check (sysselsattning_ut in ('arbete', 'studier', 'praktik', 'arbetssokande', 'rehabilitering', 'foraldraledighet', 'ingen', 'okand'));
