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

-- Append-only, for the owner of the table too.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function append_only();
alter table audit_entry enable always trigger audit_entry_append_only;

-- Whoever else has been given rights on new tables may add and read, no more.
revoke all on audit_entry from public;
do $$
declare
    grantee text;
begin
    for grantee in select distinct a.grantee::regrole::text from pg_class c, aclexplode(c.relacl) a
                   where c.oid = 'audit_entry'::regclass and a.grantee not in (0, c.relowner)
    loop
        execute format('revoke all on audit_entry from %s', grantee);
        execute format('grant select, insert on audit_entry to %s', grantee);
    end loop;
end $$;
