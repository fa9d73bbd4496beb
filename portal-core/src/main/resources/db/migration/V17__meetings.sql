-- Meetings (cuộc họp, hội nghị): what is to be held by which section, who takes part, and the agenda.

create table meeting (
    id           uuid primary key,
    section_id   uuid not null references section,
    title        text not null check (length(title) between 1 and 300),
    purpose      text not null default '' check (length(purpose) <= 4000),
    kind         text not null check (kind in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    state        text not null check (state in ('DRAFT', 'CALLED', 'RUNNING', 'ENDED', 'CLOSED', 'CANCELLED')),
    begins_at    timestamptz not null,
    ends_at      timestamptz not null,
    place        text not null default '' check (length(place) <= 200),
    video_link   text not null default '' check (length(video_link) <= 500 and video_link ~ '^(https://.+)?$'),
    audience     text not null check (audience in ('INVITED', 'SECTION', 'SECTIONS', 'HOSPITAL')),
    -- Kept by a trigger from meeting_audience, whose policy reads this table.
    chosen_sections uuid[] not null default '{}',
    cancelled_for text not null default '' check (length(cancelled_for) <= 500),
    -- The one before it in a series.
    continues    uuid references meeting on delete set null,
    -- When it was really begun and ended.
    begun_at     timestamptz,
    ended_at     timestamptz,
    version      bigint not null,
    check (ends_at > begins_at and ends_at <= begins_at + interval '14 days'),
    check (begun_at is null or state in ('RUNNING', 'ENDED', 'CLOSED'))
);
create index meeting_time on meeting (begins_at, id);
create index meeting_section on meeting (section_id, begins_at);
create index meeting_continues on meeting (continues);

create table meeting_audience (
    meeting_id uuid not null references meeting on delete cascade,
    section_id uuid not null references section,
    primary key (meeting_id, section_id)
);
create function keep_sections_of_meeting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update meeting set chosen_sections = array_remove(chosen_sections, old.section_id) where id = old.meeting_id;
    else
        update meeting set chosen_sections = array_append(chosen_sections, new.section_id) where id = new.meeting_id;
    end if;
    return null;
end $$;
create trigger keep_sections_of_meeting after insert or delete on meeting_audience
    for each row execute function keep_sections_of_meeting();

-- Who takes part: people of the hospital, and people from outside with name and title as text.
create table meeting_participant (
    id              uuid primary key,
    meeting_id      uuid not null references meeting on delete cascade,
    staff_member_id uuid references staff_member,
    part            text not null check (part in ('CHAIR', 'SECRETARY', 'DELEGATE', 'GUEST')),
    -- As they are called on the day of the meeting: a later promotion does not rewrite it.
    name            text not null check (length(name) between 1 and 200),
    post            text not null default '' check (length(post) <= 300),
    position        int not null default 0,
    version         bigint not null default 1,
    unique (meeting_id, staff_member_id),
    unique (id, meeting_id)
);
create index meeting_participant_person on meeting_participant (staff_member_id, meeting_id);

create table agenda_item (
    id         uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    parent_id  uuid,
    position   int not null,
    kind       text not null default 'TOPIC' check (kind in ('TOPIC', 'SPEECH', 'DISCUSSION', 'BREAK')),
    title      text not null check (length(title) between 1 and 300),
    about      text not null default '' check (length(about) <= 4000),
    -- How long it is to take of itself, without the items below it.
    minutes    smallint not null check (minutes between 0 and 1440),
    version    bigint not null default 1,
    unique (id, meeting_id),
    foreign key (parent_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade
);
create index agenda_item_meeting on agenda_item (meeting_id, position);

-- The meetings in which the caller takes part, and those that the caller leads: as a chair or as a secretary. They look past
-- the policies, which ask them.
create function caller_meetings() returns uuid[]
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    person constant uuid := caller_person();
    found uuid[];
begin
    perform set_config('portal.system', 'on', true);
    found := array(select meeting_id from meeting_participant where staff_member_id = person);
    perform set_config('portal.system', before, true);
    return found;
end $$;

create function caller_leads_meetings() returns uuid[]
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    person constant uuid := caller_person();
    found uuid[];
begin
    perform set_config('portal.system', 'on', true);
    found := array(select meeting_id from meeting_participant where staff_member_id = person and part in ('CHAIR', 'SECRETARY'));
    perform set_config('portal.system', before, true);
    return found;
end $$;

-- Whether the caller prepares this meeting: writes for the section that holds it, or leads it. Nobody changes what is over.
create function caller_prepares(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting and m.state not in ('CLOSED', 'CANCELLED')
        and (m.section_id = any (caller_sections('editor')) or m.id = any (caller_leads_meetings())));

alter table meeting enable row level security, force row level security;
create policy system on meeting using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting for select using ((select caller_is_staff()) and state <> 'DRAFT'
    and (audience = 'HOSPITAL'
        or audience in ('SECTION', 'SECTIONS') and section_id = any ((select caller_sections('member'))::uuid[])
        or audience = 'SECTIONS' and chosen_sections && (select caller_sections('member'))
        or id = any ((select caller_meetings())::uuid[])));
create policy preparers_read on meeting for select using (section_id = any ((select caller_sections('editor'))::uuid[])
    or (select caller_is_staff()) and id = any ((select caller_leads_meetings())::uuid[]));
create policy preparers_add on meeting for insert with check (section_id = any ((select caller_sections('editor'))::uuid[]));
create policy preparers_change on meeting for update
    using (section_id = any ((select caller_sections('editor'))::uuid[])
        or (select caller_is_staff()) and id = any ((select caller_leads_meetings())::uuid[]));
create policy preparers_remove on meeting for delete
    using (state = 'DRAFT' and (section_id = any ((select caller_sections('editor'))::uuid[])
        or (select caller_is_staff()) and id = any ((select caller_leads_meetings())::uuid[])));
create policy open_for_new on meeting as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_changes on meeting as restrictive for update
    using ((select caller_is_system()) or state not in ('CLOSED', 'CANCELLED')
        and section_id <> all ((select closed_sections())::uuid[]))
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

-- Policies know rows, not columns: which section holds a meeting never changes.
create function keep_meeting() returns trigger language plpgsql as $$
begin
    if new.section_id <> old.section_id then
        raise exception 'row-level security: a meeting stays with its section' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_meeting before update on meeting for each row execute function keep_meeting();

alter table meeting_audience enable row level security, force row level security;
create policy system on meeting_audience using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_audience for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on meeting_audience for insert with check (caller_prepares(meeting_id));
create policy preparers_remove on meeting_audience for delete using (caller_prepares(meeting_id));

alter table meeting_participant enable row level security, force row level security;
create policy system on meeting_participant using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_participant for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on meeting_participant for insert with check (caller_prepares(meeting_id));
create policy preparers_change on meeting_participant for update using (caller_prepares(meeting_id))
    with check (caller_prepares(meeting_id));
create policy preparers_remove on meeting_participant for delete using (caller_prepares(meeting_id));

alter table agenda_item enable row level security, force row level security;
create policy system on agenda_item using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on agenda_item for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on agenda_item for insert with check (caller_prepares(meeting_id));
create policy preparers_change on agenda_item for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));
create policy preparers_remove on agenda_item for delete using (caller_prepares(meeting_id));
