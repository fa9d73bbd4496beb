-- The weekly work calendar (lịch công tác tuần): rooms, and what is to stand on the hospital's sheet of a week once one office
-- has approved it.

create table room (
    id        uuid primary key,
    name      text not null unique check (length(name) between 1 and 120),
    place     text not null default '' check (length(place) <= 200),
    capacity  int not null check (capacity between 1 and 100000),
    equipment text not null default '' check (length(equipment) <= 500),
    retired   boolean not null default false,
    version   bigint not null
);

create table calendar_entry (
    id           uuid primary key,
    -- Who prepares it.
    section_id   uuid not null references section,
    -- Of a meeting there is one entry at most; its times and title follow the meeting.
    meeting_id   uuid unique references meeting on delete cascade,
    title        text not null check (length(title) between 1 and 300),
    begins_at    timestamptz not null,
    ends_at      timestamptz not null,
    -- Who leads it, as words, and as a person if it is one of the staff.
    chair        text not null default '' check (length(chair) <= 200),
    chair_id     uuid references staff_member,
    participants text not null default '' check (length(participants) <= 1000),
    place        text not null default '' check (length(place) <= 200),
    room_id      uuid references room,
    state        text not null check (state in ('PROPOSED', 'APPROVED', 'DECLINED')),
    -- What the office says of it.
    remark       text not null default '' check (length(remark) <= 500),
    decided_by   text not null default '',
    version      bigint not null,
    check (ends_at > begins_at and ends_at <= begins_at + interval '14 days'),
    -- A room is given to one at a time.
    constraint calendar_entry_room exclude using gist (room_id with =, tstzrange(begins_at, ends_at) with &&)
        where (state = 'APPROVED' and room_id is not null)
);
create index calendar_entry_time on calendar_entry (begins_at, ends_at);
create index calendar_entry_room_time on calendar_entry (room_id, begins_at);
create index calendar_entry_proposed on calendar_entry (begins_at, id) where state = 'PROPOSED';

-- The office that approves: one section, the general office (hành chính quản trị) unless another is chosen.
create table calendar_office (
    one        boolean primary key default true check (one),
    section_id uuid not null references section
);

create function calendar_office_section() returns uuid language sql stable
    return coalesce((select section_id from calendar_office), (select id from section where code = 'hcqt'));

create function caller_keeps_calendar() returns boolean language sql stable
    return calendar_office_section() = any (caller_sections('editor'));

-- When rooms and people are taken: by what is proposed or approved for the calendar, by meetings that are called, by duty, also
-- if it ended less than so many hours before. Whoever asks learns that there is something, and reads what they may.
create function calendar_busy(room uuid, people uuid[], since timestamptz, until timestamptz, rest interval, except_entry uuid, except_meeting uuid)
    returns table (what text, person uuid, meeting uuid, entry uuid, begins timestamptz, ends timestamptz)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    if not caller_is_staff() then
        return;
    end if;
    perform set_config('portal.system', 'on', true);
    return query
        select 'ROOM', cast(null as uuid), e.meeting_id, e.id, e.begins_at, e.ends_at from calendar_entry e
        where e.room_id = room and e.state <> 'DECLINED' and e.begins_at < until and e.ends_at > since
            and e.id is distinct from except_entry and (except_meeting is null or e.meeting_id is distinct from except_meeting)
        union all
        select 'LEADS', e.chair_id, e.meeting_id, e.id, e.begins_at, e.ends_at from calendar_entry e
        where e.chair_id = any (people) and e.state <> 'DECLINED' and e.begins_at < until and e.ends_at > since
            and e.id is distinct from except_entry and (except_meeting is null or e.meeting_id is distinct from except_meeting)
        union all
        select case p.part when 'CHAIR' then 'LEADS' else 'INVITED' end, p.staff_member_id, m.id, null, m.begins_at, m.ends_at
        from meeting_participant p join meeting m on m.id = p.meeting_id
        where p.staff_member_id = any (people) and m.state in ('CALLED', 'RUNNING') and m.begins_at < until and m.ends_at > since
            -- Who is there by a post in the party is told to its members only.
            and (p.party_section is null or p.party_section = any (caller_sections('member')))
            and m.id is distinct from except_meeting
        union all
        select 'DUTY', h.staff_member_id, null, null, h.begins_at, h.ends_at from shift h
        where h.staff_member_id = any (people) and h.published and h.begins_at < until and h.ends_at + rest > since;
    perform set_config('portal.system', before, true);
end $$;

alter table room enable row level security, force row level security;
create policy system on room using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on room for select using ((select caller_is_staff()));
create policy keepers on room using ((select caller_keeps_calendar())) with check ((select caller_keeps_calendar()));

alter table calendar_office enable row level security, force row level security;
create policy system on calendar_office using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on calendar_office for select using ((select caller_is_staff()));
create policy portal_admins on calendar_office using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

alter table calendar_entry enable row level security, force row level security;
create policy system on calendar_entry using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on calendar_entry for select using ((select caller_is_staff()) and state = 'APPROVED');
create policy preparers on calendar_entry for select using (section_id = any ((select caller_sections('editor'))::uuid[])
    or (select caller_is_staff()) and meeting_id = any ((select caller_leads_meetings())::uuid[]));
create policy keepers_read on calendar_entry for select using ((select caller_keeps_calendar()));
create policy preparers_add on calendar_entry for insert with check (state = 'PROPOSED'
    and (meeting_id is null and section_id = any ((select caller_sections('editor'))::uuid[]) or meeting_id is not null and caller_prepares(meeting_id)));
create policy preparers_change on calendar_entry for update
    using (meeting_id is null and section_id = any ((select caller_sections('editor'))::uuid[]) or meeting_id is not null and caller_prepares(meeting_id))
    with check (state = 'PROPOSED'
        and (meeting_id is null and section_id = any ((select caller_sections('editor'))::uuid[]) or meeting_id is not null and caller_prepares(meeting_id)));
create policy keepers_decide on calendar_entry for update using ((select caller_keeps_calendar())) with check ((select caller_keeps_calendar()));
-- Also when the meeting was cancelled just now.
create policy preparers_remove on calendar_entry for delete using (section_id = any ((select caller_sections('editor'))::uuid[])
    or (select caller_is_staff()) and meeting_id = any ((select caller_leads_meetings())::uuid[]));
create policy open_for_new on calendar_entry as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

-- The same as before, with those who speak at meetings and those who lead something on the calendar.
create or replace function people_in_use(people uuid[]) returns setof uuid
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
        or exists (select from meeting_participant where staff_member_id = p.id)
        or exists (select from agenda_speaker where staff_member_id = p.id)
        or exists (select from calendar_entry where chair_id = p.id);
    perform set_config('portal.system', before, true);
end $$;
