-- What the program's role may do. Run by the owner after every migration run, so that a new table needs no grants of its own.
-- Only what the owner owns is touched: the database may hold other things.
do $$
declare
  s record;
  t record;
begin
  -- Before PostgreSQL 15 everyone could create tables in public, and an upgraded server still lets them.
  if pg_has_role((select nspowner from pg_namespace where nspname = 'public'), 'usage') then
    revoke create on schema public from public;
  end if;

  for s in
    select nspname from pg_namespace
    where nspname = 'public' or (nspname !~ '^pg_' and nspname <> 'information_schema' and pg_has_role(nspowner, 'usage'))
  loop
    if s.nspname <> 'public' or pg_has_role((select nspowner from pg_namespace where nspname = 'public'), 'usage') then
      execute format('revoke all on schema %I from finsam_program', s.nspname);
      execute format('grant usage on schema %I to finsam_program', s.nspname);
    end if;

    for t in
      select c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = s.nspname and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(c.relowner, 'usage')
    loop
      execute format('revoke all on %s %I.%I from finsam_program, public', case when t.relkind = 'S' then 'sequence' else 'table' end, s.nspname, t.relname);
      execute format('grant %s %I.%I to finsam_program',
        case
          when t.relkind = 'S' then 'usage, select on sequence'
          -- A view writes with its owner's rights: through one over the history, history could be changed.
          when t.relkind in ('v', 'm') or t.relname = '__EFMigrationsHistory' then 'select on table'
          when s.nspname = 'historik' or t.relname in ('arkivhandling', 'arkivtillagg', 'arkivpdf') then 'select, insert on table'
          else 'select, insert, update, delete on table'
        end, s.nspname, t.relname);
    end loop;
  end loop;
end $$;
