-- The duty roster (lịch trực): roles, shifts, who keeps them, swaps, calendars of one's own; and where the lines of the quick
-- contact lead. Times are moments; on screen they are those of the hospital's clocks.

-- A role that is on duty, in one section. One of the hospital stands in the hospital's roster too.
create table duty_role (
    id          uuid primary key,
    section_id  uuid not null references section,
    name        text not null check (length(name) between 1 and 80),
    hospital    boolean not null default false,
    -- The number that goes with the duty, whoever has it.
    phone       text not null default '',
    -- The minutes of the day between which somebody must be on duty; to is before from across midnight; both empty for never.
    needed_from smallint check (needed_from between 0 and 1439),
    needed_to   smallint check (needed_to between 1 and 1440),
    position    int not null,
    retired     boolean not null default false,
    version     bigint not null,
    check ((needed_from is null) = (needed_to is null)),
    unique (id, section_id)
);
create index duty_role_section on duty_role (section_id, position);

create table shift (
    id              uuid primary key,
    role_id         uuid not null,
    section_id      uuid not null,
    staff_member_id uuid not null references staff_member,
    begins_at       timestamptz not null,
    ends_at         timestamptz not null,
    published       boolean not null default false,
    note            text not null default '' check (length(note) <= 200),
    version         bigint not null,
    foreign key (role_id, section_id) references duty_role (id, section_id),
    check (ends_at > begins_at and ends_at <= begins_at + interval '7 days'),
    -- Nobody is in two places at once. Two people may exchange shifts within a transaction.
    constraint shift_one_place exclude using gist (staff_member_id with =, tstzrange(begins_at, ends_at) with &&)
        deferrable initially immediate
);
create index shift_section on shift (section_id, begins_at);
create index shift_role on shift (role_id, begins_at);
create index shift_time on shift (ends_at, begins_at);

-- Hours of rest between two shifts of a person, below which whoever writes the roster is asked; 12 where nothing is said.
create table roster_rules (
    section_id uuid primary key references section,
    rest_hours smallint not null check (rest_hours between 0 and 48),
    version    bigint not null default 1
);

-- People who keep the roster of a section besides its admins.
create table roster_keeper (
    section_id      uuid not null references section,
    staff_member_id uuid not null references staff_member,
    primary key (section_id, staff_member_id)
);

-- Somebody asks a colleague to take a shift, in return for one of theirs or for none.
create table shift_swap (
    id         uuid primary key,
    section_id uuid not null references section,
    shift_id   uuid not null references shift on delete cascade,
    return_id  uuid references shift on delete cascade,
    asked_by   uuid not null references staff_member,
    asked_of   uuid not null references staff_member,
    words      text not null default '' check (length(words) <= 200),
    state      text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'APPROVED', 'REFUSED')),
    asked_at   timestamptz not null,
    answered_at timestamptz,
    decided_at timestamptz,
    decided_by text not null default '',
    -- The shifts as they were when it was asked.
    terms      text not null,
    version    bigint not null default 1,
    check (asked_by <> asked_of)
);
-- What is agreed on in a swap: role, person and times of its shifts.
create function swap_terms(given uuid, back uuid) returns text language sql stable parallel safe
    return (select string_agg(concat_ws(' ', h.role_id, h.staff_member_id, extract(epoch from h.begins_at), extract(epoch from h.ends_at)), ',' order by h.id)
        from shift h where h.id in (given, back));
create index shift_swap_section on shift_swap (section_id, asked_at desc);
create index shift_swap_by on shift_swap (asked_by, asked_at desc);
create index shift_swap_of on shift_swap (asked_of, asked_at desc);
-- One open request for a shift.
create unique index shift_swap_open on shift_swap (shift_id) where state in ('ASKED', 'ACCEPTED');

-- The address of somebody's own shifts for a calendar: who knows it, reads them. Of its secret a fingerprint is kept.
create table duty_feed (
    staff_member_id uuid primary key references staff_member,
    token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at         timestamptz not null
);

-- Where a line of the quick contact leads, one after the other, before its own number: who has a duty now, a person, a number.
create table quick_target (
    quick_contact_id uuid not null references quick_contact on delete cascade,
    position         smallint not null check (position between 1 and 3),
    kind             text not null check (kind in ('ROLE', 'PERSON', 'NUMBER')),
    role_id          uuid references duty_role,
    staff_member_id  uuid references staff_member,
    number           text not null default '',
    primary key (quick_contact_id, position),
    check ((kind = 'ROLE') = (role_id is not null) and (kind = 'PERSON') = (staff_member_id is not null) and (kind = 'NUMBER') = (number <> ''))
);
alter table quick_contact add version bigint not null default 1;

-- Who says who keeps a roster: those who run the section; of a party section its own admins only.
create function caller_runs_rosters() returns uuid[] language sql stable parallel safe
    return array(select id from section
        where kind <> 'PARTY' and ((select caller_runs_portal()) or id = any ((select caller_runs_sections())::uuid[]))
           or id = any ((select caller_sections('admin'))::uuid[]));

create function caller_keeps_rosters() returns uuid[] language sql stable parallel safe
    return array(select unnest((select caller_runs_rosters())::uuid[])
        union select section_id from roster_keeper where staff_member_id = (select caller_person()));

-- The shifts of people in whatever section, for whoever writes a roster and must not send somebody to two places. What the
-- caller may not read has no name.
create function shifts_of(people uuid[], since timestamptz, until timestamptz)
    returns table (shift uuid, person uuid, begins timestamptz, ends timestamptz, place text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    kept constant uuid[] := caller_keeps_rosters();
    own constant uuid[] := caller_sections('member');
begin
    if cardinality(kept) = 0 then
        raise exception 'asked by who keeps a roster' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    return query select h.id, h.staff_member_id, h.begins_at, h.ends_at,
            case when h.section_id = any (kept) or h.published and (s.kind <> 'PARTY' or s.id = any (own))
                 then r.name || ' · ' || s.short_name else '' end
        from shift h join duty_role r on r.id = h.role_id join section s on s.id = h.section_id
        where h.staff_member_id = any (people) and h.ends_at > since and h.begins_at < until;
    perform set_config('portal.system', before, true);
end $$;

-- The published shifts behind the address of a calendar, for whoever brings its secret: there is no caller.
create function shifts_behind(token text, since timestamptz)
    returns table (shift uuid, role text, place text, begins timestamptz, ends timestamptz, note text, changes bigint)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    return query select h.id, r.name, s.name, h.begins_at, h.ends_at, h.note, h.version
        from duty_feed f join staff_member m on m.id = f.staff_member_id
        left join (shift h join duty_role r on r.id = h.role_id join section s on s.id = h.section_id)
            on h.staff_member_id = f.staff_member_id and h.published and h.ends_at > since
        where f.token_hash = token and (m.left_on is null or m.left_on > hospital_today())
        order by h.begins_at;
    perform set_config('portal.system', before, true);
end $$;

alter table duty_role enable row level security, force row level security;
create policy system on duty_role using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on duty_role for select using ((select caller_is_staff())
    and (section_id <> all ((select party_sections())::uuid[]) or section_id = any ((select caller_sections('member'))::uuid[])));
create policy keepers on duty_role using (section_id = any ((select caller_keeps_rosters())::uuid[]))
    with check (section_id = any ((select caller_keeps_rosters())::uuid[]));
create policy open_for_new on duty_role as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

-- Who is on duty is told to all staff once it is published, drafts to the keepers.
alter table shift enable row level security, force row level security;
create policy system on shift using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on shift for select using (published and (select caller_is_staff())
    and (section_id <> all ((select party_sections())::uuid[]) or section_id = any ((select caller_sections('member'))::uuid[])));
create policy keepers on shift using (section_id = any ((select caller_keeps_rosters())::uuid[]))
    with check (section_id = any ((select caller_keeps_rosters())::uuid[]));
create policy open_for_new on shift as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

alter table roster_rules enable row level security, force row level security;
create policy system on roster_rules using ((select caller_is_system())) with check ((select caller_is_system()));
create policy keepers on roster_rules using (section_id = any ((select caller_keeps_rosters())::uuid[]))
    with check (section_id = any ((select caller_keeps_rosters())::uuid[]));

-- Who keeps a roster is known to all staff, so that one knows whom to ask; not so in the party.
alter table roster_keeper enable row level security, force row level security;
create policy system on roster_keeper using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on roster_keeper for select using ((select caller_is_staff())
    and (section_id <> all ((select party_sections())::uuid[]) or section_id = any ((select caller_sections('member'))::uuid[])));
create policy admins on roster_keeper using (section_id = any ((select caller_runs_rosters())::uuid[]))
    with check (section_id = any ((select caller_runs_rosters())::uuid[]));

alter table shift_swap enable row level security, force row level security;
create policy system on shift_swap using ((select caller_is_system())) with check ((select caller_is_system()));
create policy own on shift_swap for select using ((select caller_person()) in (asked_by, asked_of));
create policy own_request on shift_swap for insert
    with check (asked_by = (select caller_person()) and state = 'ASKED'
        and exists (select from shift h where h.id = shift_id and h.staff_member_id = asked_by and h.section_id = shift_swap.section_id));
create policy own_answer on shift_swap for update using ((select caller_person()) in (asked_by, asked_of) and state in ('ASKED', 'ACCEPTED'))
    with check (state = 'WITHDRAWN' and asked_by = (select caller_person())
        or state in ('ACCEPTED', 'DECLINED') and asked_of = (select caller_person()));
create policy keepers on shift_swap for select using (section_id = any ((select caller_keeps_rosters())::uuid[]));
create policy keepers_decide on shift_swap for update using (section_id = any ((select caller_keeps_rosters())::uuid[]))
    with check (section_id = any ((select caller_keeps_rosters())::uuid[]));

alter table duty_feed enable row level security, force row level security;
create policy system on duty_feed using ((select caller_is_system())) with check ((select caller_is_system()));
create policy own on duty_feed using (staff_member_id = (select caller_person())) with check (staff_member_id = (select caller_person()));

alter table quick_target enable row level security, force row level security;
create policy system on quick_target using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on quick_target for select using ((select caller_is_staff()));
create policy portal_admins on quick_target
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

-- Pages show who is on duty in their quick contact.
create constraint trigger shift_changed after update on shift deferrable initially deferred
    for each row when (old.published or new.published) execute function content_changed('CONTACTS');
create constraint trigger shift_added after insert on shift deferrable initially deferred
    for each row when (new.published) execute function content_changed('CONTACTS');
create constraint trigger shift_removed after delete on shift deferrable initially deferred
    for each row when (old.published) execute function content_changed('CONTACTS');
create constraint trigger duty_role_changed after insert or update or delete on duty_role
    deferrable initially deferred for each row execute function content_changed('CONTACTS');
create constraint trigger quick_target_changed after insert or update or delete on quick_target
    deferrable initially deferred for each row execute function content_changed('CONTACTS');
