-- What files of contacts have done, so that it can be undone; pairs of contacts of which somebody said that they are two; what
-- speaks against undoing a list of staff.

alter table external_import
    add undone_at timestamptz,
    add undone    int not null default 0,
    add left_as_is int not null default 0,
    add check (undone_at is null or state = 'DONE');

-- All that is known of a contact, to see whether it is still the same.
create function external_contact_state(c external_contact) returns text
    language sql stable parallel safe
    return cast(jsonb_build_object('name', c.name, 'organisation', c.organisation, 'role', c.role, 'category', c.category,
        'address', c.address, 'notes', c.notes, 'shared', c.shared, 'numbers', c.numbers, 'mails', c.mails,
        'checked_on', c.checked_on) as text);

-- A contact that a file has added, or changed from what it was.
create table external_import_row (
    import_id  uuid not null references external_import on delete cascade,
    contact_id uuid not null,
    before     text check (before is json object),
    after      text not null default '',
    primary key (import_id, contact_id)
);

-- With the file to which they belong.
alter table external_import_row enable row level security, force row level security;
create policy system on external_import_row using ((select caller_is_system())) with check ((select caller_is_system()));
create policy owners on external_import_row
    using (exists (select from external_import i where i.id = import_id))
    with check (exists (select from external_import i where i.id = import_id));

-- Two contacts that look like one and are not, said by somebody who keeps both.
create table external_distinct (
    first_id  uuid not null references external_contact on delete cascade,
    second_id uuid not null references external_contact on delete cascade,
    said_at   timestamptz not null default now(),
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index external_distinct_second on external_distinct (second_id);

-- For those who keep both contacts.
alter table external_distinct enable row level security, force row level security;
create policy system on external_distinct using ((select caller_is_system())) with check ((select caller_is_system()));
create policy keepers on external_distinct
    using (2 = (select count(*) from external_contact c where c.id in (first_id, second_id)
        and c.section_id = any ((select caller_sections('editor'))::uuid[])))
    with check (2 = (select count(*) from external_contact c where c.id in (first_id, second_id)
        and c.section_id = any ((select caller_sections('editor'))::uuid[])));

-- Those of these people of whom something else is known by now that would be gone with them: on duty, keeping a roster,
-- swapping, a calendar of one's own, a line of the quick contact, a meeting. Asked before an import of staff is undone, by whoever undoes it;
-- the records themselves are often not theirs to see.
create function people_in_use(people uuid[]) returns setof uuid
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    return query select p.id from unnest(people) as p(id) where exists (select from shift where staff_member_id = p.id)
        or exists (select from roster_keeper where staff_member_id = p.id)
        or exists (select from shift_swap where p.id in (asked_by, asked_of))
        or exists (select from duty_feed where staff_member_id = p.id)
        or exists (select from quick_target where staff_member_id = p.id)
        or exists (select from meeting_participant where staff_member_id = p.id);
    perform set_config('portal.system', before, true);
end $$;
