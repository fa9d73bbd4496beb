-- Lists of staff that were sent: what each row comes to, and afterwards what was done, so that it can be undone.

create table staff_import (
    id             uuid primary key,
    owner          text not null,
    owner_name     text not null,
    -- Made for the whole hospital by those who run Phòng Tổ chức cán bộ; they see and undo one another's.
    office         boolean not null,
    file_name      text not null check (length(file_name) between 1 and 200),
    state          text not null default 'PREVIEW' check (state in ('PREVIEW', 'RUNNING', 'DONE', 'UNDONE')),
    -- Why an import is shown again instead of being done.
    note           text check (note in ('OUTDATED', 'BUSY', 'FAILED')),
    -- What was read out of the file, until it is done.
    sheet          text check (sheet is json object),
    ignored        text not null,
    -- The number of the content (content_version) for which the rows were planned, and what tells their plan from another.
    planned_for    bigint not null,
    fingerprint    text not null,
    refused        int not null,
    created        int not null,
    changed        int not null,
    unchanged      int not null,
    written        int not null default 0,
    uploaded_at    timestamptz not null default now(),
    begun_at       timestamptz,
    finished_at    timestamptz,
    undone_at      timestamptz,
    undone_by_name text
);
create index staff_import_owner on staff_import (owner, uploaded_at desc);
create index staff_import_office on staff_import (uploaded_at desc) where office;

create table staff_import_row (
    import_id    uuid not null references staff_import on delete cascade,
    line         int not null,
    kind         text not null check (kind in ('REFUSED', 'CREATED', 'CHANGED', 'UNCHANGED')),
    staff_number text not null,
    name         text not null,
    section      text not null,
    title        text not null,
    person_id    uuid,
    person_deal  text not null check (person_deal in ('NONE', 'CREATE', 'CHANGE')),
    post_id      uuid,
    post_deal    text not null check (post_deal in ('NONE', 'CREATE', 'CHANGE')),
    changes      text not null check (changes is json array),
    reasons      text not null check (reasons is json array),
    primary key (import_id, line)
);
create index staff_import_row_kind on staff_import_row (import_id, kind, line);
create index staff_import_row_person on staff_import_row (person_id) where person_deal = 'CREATE';
create index staff_import_row_post on staff_import_row (post_id) where post_deal = 'CREATE';

-- Whether the caller runs Phòng Tổ chức cán bộ. Running the portal is not enough to take in lists of everybody.
create function caller_runs_staff_office() returns boolean
    language sql stable parallel safe
    return exists (select from section where code = 'tccb' and id = any (caller_runs_sections()));

alter table staff_import enable row level security, force row level security;
create policy system on staff_import using ((select caller_is_system())) with check ((select caller_is_system()));
create policy owners on staff_import
    using ((select caller_is_staff()) and (owner = (select current_setting('portal.caller', true))
        or office and (select caller_runs_staff_office())))
    with check ((select caller_is_staff()) and (owner = (select current_setting('portal.caller', true))
        or office and (select caller_runs_staff_office())));

-- The lists that the caller may see, by the policy above; worked out once for a statement.
create function staff_imports_of_caller() returns uuid[]
    language sql stable parallel safe
    return array(select id from staff_import);

-- With the list to which they belong.
alter table staff_import_row enable row level security, force row level security;
create policy system on staff_import_row using ((select caller_is_system())) with check ((select caller_is_system()));
create policy owners on staff_import_row
    using (import_id = any ((select staff_imports_of_caller())::uuid[]))
    with check (import_id = any ((select staff_imports_of_caller())::uuid[]));

-- What a list has created, and nothing else, is deleted again when it is undone, by whoever might have created it.
create policy undone on post for delete using (section_id = any ((select caller_keeps_posts_in())::uuid[])
    and exists (select from staff_import_row r where r.post_id = post.id and r.post_deal = 'CREATE'));
create policy undone on staff_member for delete using ((select caller_keeps_everybody())
    and exists (select from staff_import_row r where r.person_id = staff_member.id and r.person_deal = 'CREATE'));

-- One list at a time is written in the whole hospital. The locks are those of the transaction that writes: they are gone
-- with it, also when a server is killed, and tell everybody whether it is still at work.
create function begin_staff_import(import uuid) returns boolean
    language sql volatile
    return pg_try_advisory_xact_lock('staff_import'::regclass::oid::int, 0)
        and pg_try_advisory_xact_lock('staff_import'::regclass::oid::int, hashtext(import::text));

create function staff_import_is_written(import uuid) returns boolean
    language sql volatile
    return exists (select from pg_locks where locktype = 'advisory' and objsubid = 2
        and database = (select oid from pg_database where datname = current_database())
        and classid = 'staff_import'::regclass::oid and objid::bigint = hashtext(import::text)::bigint & 4294967295);

create function some_staff_import_is_written() returns boolean
    language sql volatile
    return exists (select from pg_locks where locktype = 'advisory' and objsubid = 2
        and database = (select oid from pg_database where datname = current_database())
        and classid = 'staff_import'::regclass::oid and objid = 0);

-- A list that was not applied is kept for a day, the rows of one that was for 90 days; that there was one, for good.
create function forget_staff_imports() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    delete from staff_import where state = 'PREVIEW' and uploaded_at < now() - interval '1 day';
    delete from staff_import_row where import_id in (
        select id from staff_import where state in ('DONE', 'UNDONE') and coalesce(undone_at, finished_at) < now() - interval '90 days');
    perform set_config('portal.system', before, true);
end $$;
