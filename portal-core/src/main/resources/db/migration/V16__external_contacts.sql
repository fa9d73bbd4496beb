-- Contacts outside the hospital, each kept by one section and read by its members or by all staff; lists of them on their
-- way in.

-- The values of numbers that are stored as [{"label": …, "value": …}].
create function contact_numbers(lines text) returns text[]
    language sql immutable parallel safe strict
    return array(select jsonb_array_elements_text(jsonb_path_query_array(cast(lines as jsonb), '$[*].value')));

create table external_contact (
    id           uuid primary key,
    section_id   uuid not null references section,
    name         text not null check (length(name) between 1 and 200),
    organisation text not null default '' check (length(organisation) <= 200),
    role         text not null default '' check (length(role) <= 200),
    category     text not null check (category in ('HOSPITAL', 'AUTHORITY', 'EMERGENCY', 'SUPPLIER', 'INSURANCE', 'PRESS',
                     'CHARITY', 'OTHER')),
    address      text not null default '' check (length(address) <= 200),
    notes        text not null default '' check (length(notes) <= 2000),
    shared       boolean not null default false,
    numbers      text not null default '[]' check (numbers is json array),
    -- Between spaces.
    mails        text not null default '',
    added_on     date not null,
    checked_on   date,
    checked_by   text,
    version      bigint not null default 1,
    -- By these it is found, and found to be one that is there already.
    number_keys  text[] not null generated always as (contact_numbers(numbers)) stored,
    name_key     text not null generated always as (fold(name) || '|' || fold(organisation)) stored,
    search       text not null generated always as (fold(name) || ' ' || fold(organisation) || ' ' || fold(role) || ' '
                     || initials(name) || ' ' || initials(organisation) || ' ' || mails) stored,
    check (checked_on is null or checked_by is not null)
);
create index external_contact_order on external_contact (name collate "vi-x-icu", id);
create index external_contact_section on external_contact (section_id);

alter table external_contact enable row level security, force row level security;
create policy system on external_contact using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on external_contact for select using ((select caller_is_staff())
    and (shared or section_id = any ((select caller_sections('member'))::uuid[])));
create policy editors on external_contact
    using (section_id = any ((select caller_sections('editor'))::uuid[]))
    with check (section_id = any ((select caller_sections('editor'))::uuid[]));
create policy open_for_new on external_contact as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_changes on external_contact as restrictive for update
    using ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_removal on external_contact as restrictive for delete
    using ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

-- Kept pages show whether a section has any, nothing else of them.
create constraint trigger external_contact_changed after update of section_id, shared on external_contact
    deferrable initially deferred for each row
    when ((old.section_id, old.shared) is distinct from (new.section_id, new.shared)) execute function content_changed('CONTACTS');
create constraint trigger external_contact_added after insert or delete on external_contact
    deferrable initially deferred for each row execute function content_changed('CONTACTS');

-- Which sections have contacts, and whether some are shared: that much pages keep in memory, for all callers alike.
create function sections_with_contacts(out code text, out shared boolean) returns setof record
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    return query select s.code, bool_or(c.shared) from external_contact c join section s on s.id = c.section_id group by s.code;
    perform set_config('portal.system', before, true);
end $$;

-- A file that was sent, until it is applied or given up; seen by its sender, who must keep the contacts of the section.
create table external_import (
    id          uuid primary key,
    owner       text not null,
    section_id  uuid not null references section,
    file_name   text not null check (length(file_name) between 1 and 200),
    -- What was read out of it; nothing any more once it is done.
    cards       text check (cards is json array),
    ignored     text not null default '',
    state       text not null default 'PREVIEW' check (state in ('PREVIEW', 'DONE')),
    created     int not null default 0,
    changed     int not null default 0,
    unchanged   int not null default 0,
    sent_at     timestamptz not null default now(),
    done_at     timestamptz,
    check ((state = 'DONE') = (done_at is not null) and (state = 'DONE') = (cards is null))
);
create index external_import_owner on external_import (owner, sent_at desc);

alter table external_import enable row level security, force row level security;
create policy system on external_import using ((select caller_is_system())) with check ((select caller_is_system()));
create policy owners on external_import
    using ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true))
        and section_id = any ((select caller_sections('editor'))::uuid[]))
    with check ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true))
        and section_id = any ((select caller_sections('editor'))::uuid[]));

-- What was not applied within a day is given up; that something was applied is kept for 90 days, and for good in the audit trail.
create function forget_external_imports() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    delete from external_import where state = 'PREVIEW' and sent_at < now() - interval '1 day' or done_at < now() - interval '90 days';
    perform set_config('portal.system', before, true);
end $$;
