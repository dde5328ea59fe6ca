-- Two who write of the same meeting.
alter table mote add column version int not null default 1;
