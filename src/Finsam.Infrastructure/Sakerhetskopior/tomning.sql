-- Takes away what a Finsam has made, before a copy is read in: in the same transaction, so that it comes back if the copy does not hold.
do $$
declare
  bort text;
begin
  drop schema if exists historik cascade;
  for bort in
    select format('drop %s if exists public.%I cascade',
      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname)
    from pg_catalog.pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
      -- What is an extension's is left, and a column's own sequence goes with its table.
      and not exists (select from pg_catalog.pg_depend d where d.objid = c.oid and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
  loop
    execute bort;
  end loop;
  for bort in
    select format('drop %s if exists public.%I cascade', case typtype when 'd' then 'domain' else 'type' end, typname)
    from pg_catalog.pg_type t
    where typnamespace = 'public'::regnamespace and typtype in ('d', 'e', 'r')
      and not exists (select from pg_catalog.pg_depend d where d.objid = t.oid and d.deptype = 'e')
  loop
    execute bort;
  end loop;
  for bort in
    select format('drop routine if exists %s cascade', p.oid::regprocedure)
    from pg_catalog.pg_proc p
    where pronamespace = 'public'::regnamespace
      and not exists (select from pg_catalog.pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    execute bort;
  end loop;
end $$;
