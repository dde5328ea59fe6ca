-- Every process hears, when it is committed, that something which pages show has changed; PostgreSQL makes equal words of one transaction into one.
-- For whoever adds such a table later: create trigger finsam_andrad after insert or update or delete on … for each statement execute function finsam_andrad();
create function finsam_andrad() returns trigger language plpgsql as $$
begin
  perform pg_notify('finsam_andring', 'register');
  return null;
end $$;

-- Some of these tables come with other migrations; those that are made later take their trigger with them.
do $$
declare
  t text;
begin
  foreach t in array array['insats', 'lokusgrupp', 'insats_lokusgrupp', 'ekonomi', 'kommentar', 'insatsmal', 'malbedomning'] loop
    if to_regclass(t) is not null and not exists (select from pg_trigger where tgrelid = to_regclass(t) and tgname = 'finsam_andrad') then
      execute format('create trigger finsam_andrad after insert or update or delete on %I for each statement execute function finsam_andrad()', t);
    end if;
  end loop;
end $$;

-- Of a report, what can change what others see: a draft's row may be touched as often as somebody types.
create trigger finsam_andrad after insert or delete or update of
  status, inlamnad, i_fas, prognos, start_i_tid, vakanser_sof, vakanser_egna, avvikelse_budget, styrgruppsmoten, ordinarie_deltagit, uppfoljning,
  kontroll_metod, kontroll_malgrupp, jamlikhet, jamstalldhet, avvikelse_mal
  on kvartalsrapport for each statement execute function finsam_andrad();
