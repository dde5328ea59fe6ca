-- A source has deltagare or answers to a survey, and is named among its own kind.
alter table importkalla add column slag text not null default 'deltagare' check (slag in ('deltagare', 'enkat'));
alter table importkalla alter column slag drop default;
alter table importkalla drop constraint importkalla_pkey;
alter table importkalla add primary key (slag, namn);
drop index importkalla_namn;
create unique index importkalla_namn on importkalla (slag, lower(namn));
