-- How long deltagare are kept, of the förbund and of single insatser; and what was removed, by whom.
alter table installning drop constraint installning_grupp_check;
alter table installning add constraint installning_grupp_check check (grupp in ('forbund', 'logotyp', 'ord', 'trosklar', 'rapporter', 'maskering', 'kapital', 'inriktning', 'gallring'));
insert into installning (grupp) values ('gallring');

create table gallringsplan (
  insats_id uuid primary key references insats,
  manader int not null check (manader between 1 and 240),
  fran text not null check (fran in ('avslut', 'insatsens_slut')),
  anteckning text not null,
  version int not null
);
create trigger finsam_andrad after insert or update or delete on gallringsplan for each statement execute function finsam_andrad();

create table gallringsbeslut (
  id uuid primary key,
  insats_id uuid not null references insats,
  till_och_med date not null,
  av jsonb not null,
  varfor text not null
);
create index on gallringsbeslut (insats_id);
create trigger finsam_andrad after insert or update or delete on gallringsbeslut for each statement execute function finsam_andrad();
