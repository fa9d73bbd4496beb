-- What stands behind an agenda: who speaks, papers, notes; what became of an item; the minutes and their addenda.

-- What became of an item. What is not done or postponed is carried over to the next meeting of the series.
alter table agenda_item
    add outcome      text not null default 'OPEN' check (outcome in ('OPEN', 'DONE', 'NOT_DONE', 'POSTPONED')),
    add carried_from uuid references agenda_item (id) on delete set null;
create index agenda_item_carried_from on agenda_item (carried_from) where carried_from is not null;

-- Who speaks: people of the hospital, and people from outside with their titles as text.
create table agenda_speaker (
    id              uuid primary key,
    meeting_id      uuid not null,
    item_id         uuid not null,
    position        int not null,
    staff_member_id uuid references staff_member,
    -- As they are called on the day of the meeting, kept when it is called: a later promotion does not rewrite it.
    name            text not null check (length(name) between 1 and 200),
    post            text not null default '' check (length(post) <= 300),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade,
    unique (item_id, staff_member_id)
);
create index agenda_speaker_meeting on agenda_speaker (meeting_id, item_id, position);
create index agenda_speaker_person on agenda_speaker (staff_member_id);

-- A paper for an item. The files are its versions; file_number is the one that readers get.
create table agenda_document (
    id          uuid primary key,
    meeting_id  uuid not null,
    item_id     uuid not null,
    position    int not null,
    title       text not null check (length(title) between 1 and 200),
    -- Everybody who reads the meeting, members of chosen sections among them, or named people among them.
    access      text not null check (access in ('READERS', 'SECTIONS', 'PEOPLE')),
    sections    uuid[] not null default '{}',
    people      uuid[] not null default '{}',
    file_number int not null default 1,
    version     bigint not null default 1,
    unique (id, meeting_id),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade
);
create index agenda_document_meeting on agenda_document (meeting_id, item_id, position);

create table agenda_file (
    id            uuid primary key,
    document_id   uuid not null,
    meeting_id    uuid not null,
    number        int not null check (number > 0),
    name          text not null check (length(name) between 1 and 150),
    type          text not null,
    size          bigint not null check (size > 0),
    added_at      timestamptz not null default now(),
    added_by      text not null,
    added_by_name text not null,
    foreign key (document_id, meeting_id) references agenda_document (id, meeting_id) on delete cascade,
    unique (document_id, number)
);

-- The notes of those who write a meeting down: every version of every item, with what each had typed. Only ever added to.
create table agenda_note (
    meeting_id     uuid not null,
    item_id        uuid not null,
    number         bigint not null check (number > 0),
    text           text not null check (length(text) <= 50000),
    written_at     timestamptz not null default now(),
    written_by     text not null,
    written_by_name text not null,
    primary key (item_id, number),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade
);
create index agenda_note_meeting on agenda_note (meeting_id);

-- What somebody writes down for nobody but themselves.
create table private_note (
    owner      text not null,
    meeting_id uuid not null,
    item_id    uuid not null,
    text       text not null check (length(text) <= 50000),
    version    bigint not null default 1,
    primary key (owner, item_id),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade
);
create index private_note_meeting on private_note (meeting_id);

create table meeting_minutes (
    meeting_id     uuid primary key references meeting on delete cascade,
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED')),
    -- Why the chair sent them back; empty if they were not.
    returned_for   text not null default '' check (length(returned_for) <= 2000),
    submitted_at   timestamptz,
    submitted_by   text not null default '',
    approved_at    timestamptz,
    approved_by    text not null default '',
    approved_by_name text not null default '',
    version        bigint not null,
    check ((state = 'APPROVED') = (approved_at is not null))
);

-- compiled: what was put together by the portal, by which a later compiling knows what was changed by hand.
create table minutes_part (
    id         uuid primary key,
    meeting_id uuid not null references meeting_minutes on delete cascade,
    kind       text not null check (kind ~ '^[A-Z_]{1,30}$'),
    item_id    uuid,
    position   int not null,
    heading    text not null check (length(heading) <= 400),
    speakers   text not null default '' check (length(speakers) <= 4000),
    text       text not null default '' check (length(text) <= 60000),
    compiled   text not null default '',
    version    bigint not null default 1
);
create index minutes_part_meeting on minutes_part (meeting_id, position);

-- What has to be put right after approval: added below, by whom and when. Nothing of it is changed.
create table minutes_addendum (
    id          uuid primary key,
    meeting_id  uuid not null references meeting_minutes on delete cascade,
    added_at    timestamptz not null default now(),
    author      text not null,
    author_name text not null,
    text        text not null check (length(text) between 1 and 10000)
);
create index minutes_addendum_meeting on minutes_addendum (meeting_id, added_at, id);

-- Whether the caller prepares or prepared this meeting, over or not: such people go on reading what others do not.
create function caller_prepared(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting
        and (m.section_id = any (caller_sections('editor')) or caller_is_staff() and m.id = any (caller_leads_meetings())));

create function caller_reads_meeting(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting);

-- Whether the meeting is neither closed nor cancelled, in a section that is open, and the caller may read it.
create function meeting_is_open(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting and m.state not in ('CLOSED', 'CANCELLED')
        and m.section_id <> all (closed_sections()));

-- Whether the caller may approve its minutes: a chair; an admin of the section when no chair has an account.
create function caller_approves(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting_participant p where p.meeting_id = meeting and p.part = 'CHAIR' and p.staff_member_id = caller_person())
        or exists (select from meeting m where m.id = meeting and m.section_id = any (caller_sections('admin')))
            and not exists (select from meeting_participant p join staff_member s on s.id = p.staff_member_id
                where p.meeting_id = meeting and p.part = 'CHAIR' and s.username is not null
                    and (s.left_on is null or s.left_on > hospital_today()));

-- How somebody is called on a day, at a meeting of a section: name with degree, and the post that applies on that day, one of
-- the section itself first. Who belongs to a party section is sensitive (Law 91/2025/QH15) and told at its own meetings only.
create function post_on(person uuid, section uuid, day date) returns text
    language sql stable
    return coalesce((select case when fold(p.title) like '%' || fold(s.short_name) || '%' then p.title
            -- "Trưởng khoa" of "Khoa Nội" is "Trưởng khoa Nội"
            when fold(regexp_replace(p.title, '^.* ', '')) = fold(split_part(s.short_name, ' ', 1))
                then p.title || substring(s.short_name from position(' ' in s.short_name))
            else p.title || ' ' || s.short_name end from post p join section s on s.id = p.section_id
        where p.staff_member_id = person and p.from_date <= day and (p.to_date is null or p.to_date >= day)
            and (s.kind <> 'PARTY' or s.id = section)
        order by s.id = section desc, p.rank, s.position, p.from_date limit 1), '');

alter table agenda_speaker enable row level security, force row level security;
create policy system on agenda_speaker using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on agenda_speaker for select using (caller_reads_meeting(meeting_id));
create policy preparers_add on agenda_speaker for insert with check (caller_prepares(meeting_id));
create policy preparers_change on agenda_speaker for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));
create policy preparers_remove on agenda_speaker for delete using (caller_prepares(meeting_id));

alter table agenda_document enable row level security, force row level security;
create policy system on agenda_document using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on agenda_document for select using (caller_reads_meeting(meeting_id)
    and (access = 'READERS' or access = 'SECTIONS' and sections && (select caller_sections('member'))
        or access = 'PEOPLE' and (select caller_person()) = any (people)));
create policy preparers_read on agenda_document for select using (caller_prepared(meeting_id));
create policy preparers_add on agenda_document for insert with check (caller_prepares(meeting_id));
create policy preparers_change on agenda_document for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));
create policy preparers_remove on agenda_document for delete using (caller_prepares(meeting_id));

-- Files are added and never changed; they go with their document. Earlier versions are for those who prepare the meeting.
alter table agenda_file enable row level security, force row level security;
create policy system on agenda_file using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on agenda_file for select using (exists (select from agenda_document d where d.id = document_id
    and (d.file_number = number or caller_prepared(d.meeting_id))));
create policy preparers_add on agenda_file for insert
    with check (caller_prepares(meeting_id) and added_by = (select current_setting('portal.caller', true)));

alter table agenda_note enable row level security, force row level security;
create policy system on agenda_note using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on agenda_note for select using (caller_prepared(meeting_id));
create policy preparers_add on agenda_note for insert
    with check (caller_prepares(meeting_id) and meeting_is_open(meeting_id) and written_by = (select current_setting('portal.caller', true)));

alter table private_note enable row level security, force row level security;
create policy system on private_note using ((select caller_is_system())) with check ((select caller_is_system()));
create policy own on private_note for select
    using ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true)) and caller_reads_meeting(meeting_id));
create policy own_add on private_note for insert with check ((select caller_is_staff())
    and owner = (select current_setting('portal.caller', true)) and meeting_is_open(meeting_id));
create policy own_change on private_note for update
    using ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true)) and meeting_is_open(meeting_id));

alter table meeting_minutes enable row level security, force row level security;
create policy system on meeting_minutes using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_minutes for select using (state = 'APPROVED' and caller_reads_meeting(meeting_id));
create policy preparers_read on meeting_minutes for select using (caller_prepared(meeting_id));
create policy preparers_add on meeting_minutes for insert with check (state = 'DRAFT' and caller_prepares(meeting_id));
create policy preparers_change on meeting_minutes for update using (state <> 'APPROVED' and caller_prepares(meeting_id))
    with check (caller_prepares(meeting_id) and (state <> 'APPROVED' or caller_approves(meeting_id)));

-- Policies know one row, not what it was before: only what was submitted is approved or sent back, and by a chair.
create function keep_minutes() returns trigger language plpgsql as $$
begin
    if old.meeting_id <> new.meeting_id or old.state = 'APPROVED'
            or new.state = 'APPROVED' and (old.state <> 'SUBMITTED' or new.approved_by <> current_setting('portal.caller', true))
            or old.state = 'SUBMITTED' and not caller_approves(new.meeting_id) then
        raise exception 'row-level security: minutes go from the secretary to the chair, and stay once approved'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_minutes before update on meeting_minutes for each row
    when (coalesce(current_setting('portal.caller', true), '') <> '') execute function keep_minutes();

alter table minutes_part enable row level security, force row level security;
create policy system on minutes_part using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on minutes_part for select using (exists (select from meeting_minutes m where m.meeting_id = minutes_part.meeting_id));
create policy preparers_add on minutes_part for insert with check (caller_prepares(meeting_id)
    and exists (select from meeting_minutes m where m.meeting_id = minutes_part.meeting_id and m.state = 'DRAFT'));
create policy preparers_change on minutes_part for update using (caller_prepares(meeting_id)
    and exists (select from meeting_minutes m where m.meeting_id = minutes_part.meeting_id and m.state = 'DRAFT'));
create policy preparers_remove on minutes_part for delete using (caller_prepares(meeting_id)
    and exists (select from meeting_minutes m where m.meeting_id = minutes_part.meeting_id and m.state = 'DRAFT'));

alter table minutes_addendum enable row level security, force row level security;
create policy system on minutes_addendum using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on minutes_addendum for select
    using (exists (select from meeting_minutes m where m.meeting_id = minutes_addendum.meeting_id));
create policy preparers_add on minutes_addendum for insert with check (author = (select current_setting('portal.caller', true))
    and caller_prepared(meeting_id)
    and exists (select from meeting_minutes m where m.meeting_id = minutes_addendum.meeting_id and m.state = 'APPROVED')
    and exists (select from meeting m where m.id = minutes_addendum.meeting_id and m.section_id <> all (closed_sections())));
