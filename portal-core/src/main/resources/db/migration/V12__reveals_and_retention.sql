-- Who looked at what somebody hides is told to that person; who was at a change of roles that was interrupted; how long the
-- audit trail is kept; what a leaver's return may open again.

-- The record of the caller; none of who is no member of staff.
create function caller_person() returns uuid language sql stable parallel safe
    return (select id from staff_member where (select caller_is_staff()) and username = (select caller_username()));

create policy revealed on audit_entry for select
    using (action = 'staff.revealed' and thing_id = cast((select caller_person()) as text));

-- Whoever began it, and in which section: told in the audit trail by whoever finishes it. closed_by_leaving: whether an
-- account that is closed was open until its owner left; null for what was closed before anybody asked.
alter table role_change
    add begun_by          text,
    add begun_by_name     text,
    add begun_section     text,
    add closed_by_leaving boolean;

-- Entries of the same person saving the same article, put together: from this moment to that of the entry.
alter table audit_entry add since timestamptz;

-- Nothing is changed, and nothing goes but entries older than a year and those that an entry put together stands for. That
-- holds for the owner of the table too.
create function keep_audit_entry() returns trigger language plpgsql as $$
begin
    if old.at < now() - interval '365 days' or old.action = 'article.revised' and exists (
            select from audit_entry whole where whole.id <> old.id and whole.action = old.action and whole.thing_id = old.thing_id
                and whole.actor = old.actor and whole.address = old.address and old.at between whole.since and whole.at) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only before update or truncate on audit_entry
    for each statement execute function append_only();
alter table audit_entry enable always trigger audit_entry_append_only;
create trigger audit_entry_kept before delete on audit_entry for each row execute function keep_audit_entry();
alter table audit_entry enable always trigger audit_entry_kept;

create policy upkeep_reads on audit_entry for select
    using ((select caller_is_system()) and (at < now() - interval '365 days' or action = 'article.revised'));
create policy upkeep_removes on audit_entry for delete
    using ((select caller_is_system()) and (at < now() - interval '365 days' or action = 'article.revised'));

-- Removes what is older than so many days, never what is younger than a year, and leaves an entry that says so.
create function forget_audit_entries(keep_days int) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    system_before constant text := current_setting('portal.system', true);
    oldest constant timestamptz := now() - make_interval(days => greatest(keep_days, 365));
    gone int;
begin
    perform set_config('portal.system', 'on', true);
    delete from audit_entry where at < oldest;
    get diagnostics gone = row_count;
    if gone > 0 then
        insert into audit_entry (id, actor, actor_name, action, thing_kind, thing_id, thing_name, readers, before, after, request, address)
        values (gen_random_uuid(), '', '', 'audit.forgotten', 'audit', '', '', 'ALL', '{}', jsonb_build_object(
            'entries', cast(gone as text), 'until', to_char(oldest at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')), '', '');
    end if;
    perform set_config('portal.system', system_before, true);
    return gone;
end $$;

-- The editor saves by itself. What one person saved of one article from one place within one hour of the clock, with nothing
-- else done to it in between, becomes one entry: what was before the first, what is after the last. Hours that are over only.
create function thin_audit_entries() returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    system_before constant text := current_setting('portal.system', true);
    oldest constant timestamptz := now() - interval '40 days';
    newest constant timestamptz := date_trunc('hour', now()) - interval '1 hour';
    gone int;
begin
    perform set_config('portal.system', 'on', true);
    insert into audit_entry (id, at, since, actor, actor_name, action, section_code, thing_kind, thing_id, thing_name, readers,
                             before, after, request, address)
    select gen_random_uuid(), last.at, run.since, last.actor, last.actor_name, last.action, last.section_code, last.thing_kind,
        last.thing_id, last.thing_name, last.readers, coalesce(was.fields, '{}'),
        coalesce(became.fields, '{}') || jsonb_build_object('saves', cast(run.saves as text)), last.request, last.address
    from (select min(at) since, count(*) saves, array_agg(id) ids, (array_agg(id order by at desc, id desc))[1] last_id
          from (select id, at, action, actor, address, readers, thing_id, since,
                    row_number() over (partition by thing_id order by at, id)
                    - row_number() over (partition by thing_id, action, actor, address, readers, date_trunc('hour', at) order by at, id) run
                from audit_entry where thing_kind = 'article' and at >= oldest and at < newest) article
          where action = 'article.revised' and since is null
          group by thing_id, actor, address, readers, date_trunc('hour', at), run having count(*) > 1) run
    join audit_entry last on last.id = run.last_id
    cross join lateral (select jsonb_object_agg(field.key, field.value order by part.at desc, part.id desc) fields
                        from audit_entry part, jsonb_each(part.before) field where part.id = any (run.ids)) was
    cross join lateral (select jsonb_object_agg(field.key, field.value order by part.at, part.id) fields
                        from audit_entry part, jsonb_each(part.after) field where part.id = any (run.ids)) became;
    delete from audit_entry part using audit_entry whole
        where whole.since is not null and whole.at >= oldest and part.since is null and part.action = 'article.revised'
            and whole.action = part.action and whole.thing_id = part.thing_id and whole.actor = part.actor
            and whole.address = part.address and part.at between whole.since and whole.at;
    get diagnostics gone = row_count;
    perform set_config('portal.system', system_before, true);
    return gone;
end $$;
