-- What came of uppföljning, told once and never changed; and from which day an insats asks at each of its times.
alter table uppfoljningsplan add forsta_fran date, add andra_fran date;

insert into uppfoljningsplan (insats_id, forsta, andra)
select distinct d.insats_id, 6, 12 from uppfoljning u join deltagare d on d.id = u.deltagare_id
on conflict do nothing;

update uppfoljningsplan p set forsta_fran = f.dag, andra_fran = f.dag
from (
  select p.insats_id, coalesce(min(u.dag), current_date) as dag
  from uppfoljningsplan p left join deltagare d on d.insats_id = p.insats_id left join uppfoljning u on u.deltagare_id = d.id
  group by p.insats_id
) f
where f.insats_id = p.insats_id;

alter table uppfoljningsplan alter forsta_fran set not null, alter andra_fran set not null;

create table uppfoljningstillagg (
  insats_id uuid not null references insats,
  manader int not null check (manader between 1 and 36),
  period text not null check (period ~ '^[0-9]{4}(Q[1-4]|H[12])?$'),
  dag date not null,
  avgjort boolean not null,
  att_folja_upp int,
  svarat int,
  arbete_eller_studier int,
  primary key (insats_id, manader, period),
  check (num_nulls(att_folja_upp, svarat, arbete_eller_studier) in (0, 3)),
  check (0 <= arbete_eller_studier and arbete_eller_studier <= svarat and svarat <= att_folja_upp)
);
create trigger finsam_andrad after insert or update or delete on uppfoljningstillagg for each statement execute function finsam_andrad();
