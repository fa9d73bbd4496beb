-- Who did what to what, when, from where; what it was before and after. An entry is written in the transaction of what it
-- tells. No foreign keys: an entry outlives what it is about.
create table audit_entry (
    id           uuid primary key,
    at           timestamptz not null default now(),
    actor        text not null,
    actor_name   text not null,
    action       text not null check (action ~ '^[a-z]+\.[a-z_]+$'),
    section_code text,
    thing_kind   text not null,
    thing_id     text not null,
    thing_name   text not null,
    readers      text not null check (readers in ('ALL', 'MEMBERS', 'EDITORS')),
    before       jsonb not null,
    after        jsonb not null,
    request      text not null,
    address      text not null
);
create index audit_entry_section on audit_entry (section_code, at desc, id desc);
create index audit_entry_actor on audit_entry (actor, at desc);
create index audit_entry_thing on audit_entry (thing_id, at desc);
create index audit_entry_at on audit_entry (at desc, id desc);

-- Append-only: the application's role may only add and read (see afterMigrate.sql), and for the owner there is a trigger.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function append_only();
alter table audit_entry enable always trigger audit_entry_append_only;

-- The codes of the sections that the caller runs: their own and those below.
create function caller_runs_codes() returns text[]
    language sql stable parallel safe
    return array(
        with recursive tree as (
            select id, code from section where id = any (caller_sections('admin'))
            union select s.id, s.code from section s join tree t on s.parent_id = t.id)
        select code from tree);

-- Nobody writes in another's name. Read by who runs the section, or the portal; words are held back by AuditTrail.
alter table audit_entry enable row level security, force row level security;
create policy system on audit_entry for insert with check ((select caller_is_system()));
create policy actors on audit_entry for insert
    with check (actor <> '' and actor = (select current_setting('portal.caller', true)));
create policy admins on audit_entry for select
    using ((select caller_runs_portal()) or section_code = any ((select caller_runs_codes())::text[]));
