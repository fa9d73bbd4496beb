-- Run by Flyway at every start, after the migrations: what the application's role may do. It owns nothing and is let past
-- no policy. It may be another role than at the last start.
do $$
declare
    application constant text := '${application}';
    apart constant boolean := not pg_has_role(application, current_user, 'usage');
    own record;
begin
    if (select rolsuper or rolbypassrls from pg_roles where rolname = application) then
        raise exception 'the role "%" of the application must not be a superuser nor bypass row-level security', application;
    end if;
    for own in select oid::regclass as name,
                      exists (select from pg_trigger where tgrelid = c.oid and tgfoid = 'append_only'::regproc) as append_only
               from pg_class c
               where relnamespace = 'public'::regnamespace and relowner = current_user::regrole and relkind in ('r', 'p')
                     and relname <> 'flyway_schema_history'
    loop
        if own.append_only then
            execute format('revoke all on %s from %I', own.name, application);
            execute format('grant select, insert on %s to %I', own.name, application);
        else
            execute format('grant select, insert, update, delete on %s to %I', own.name, application);
        end if;
    end loop;
    for own in select oid::regclass as name from pg_class
               where relnamespace = 'public'::regnamespace and relowner = current_user::regrole and relkind = 'S'
    loop
        execute format('grant usage on %s to %I', own.name, application);
    end loop;
    -- Functions of the owner that look past the policies can use an index only if nothing is asked of each row. With one
    -- role for everything they are slower.
    for own in select c.oid::regclass as name, c.relrowsecurity and apart as wanted, p.oid is not null as present
               from pg_class c left join pg_policy p on p.polrelid = c.oid and p.polname = 'owner'
               where c.relnamespace = 'public'::regnamespace and c.relowner = current_user::regrole and c.relkind in ('r', 'p')
    loop
        if own.present and not own.wanted then
            execute format('drop policy owner on %s', own.name);
        elsif own.wanted and not own.present then
            execute format('create policy owner on %s to %I using (true) with check (true)', own.name, current_user);
        end if;
    end loop;
end $$;
