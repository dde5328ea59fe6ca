-- Two who write of the same member of a lokusgrupp.
alter table lokusledamot add column version int not null default 1;
