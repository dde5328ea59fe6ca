-- Who was at a meeting, one by one: the ids of their places in the lokusgrupp or the styrgrupp.
alter table mote add column narvarande uuid[] not null default '{}';
