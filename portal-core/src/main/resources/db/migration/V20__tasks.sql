-- Tasks (nhiệm vụ): given by one section, led by one (đơn vị chủ trì), with others that co-operate (đơn vị phối hợp) and people
-- who are responsible; handed down the sections as a roadmap (lộ trình).

-- Ids with spaces between them, as they are stored in one column.
create function ids_of(stored text) returns uuid[]
    language sql immutable parallel safe strict
    return cast(string_to_array(nullif(stored, ''), ' ') as uuid[]);

-- The closing words of a meeting, or notes of them, from which conclusions are taken.
create table meeting_words (
    meeting_id uuid primary key references meeting on delete cascade,
    words      text not null check (length(words) <= 40000),
    version    bigint not null
);

-- What a meeting has concluded (kết luận): a sentence of its words, and what is to be done by it.
create table conclusion (
    id          uuid primary key,
    meeting_id  uuid not null references meeting on delete cascade,
    position    int not null,
    sentence    text not null check (length(sentence) between 1 and 2000),
    title       text not null check (length(title) between 1 and 200),
    lead_id     uuid not null references section,
    cooperating text not null default '',
    responsible text not null default '',
    due_on      date,
    deliverable text not null default '' check (length(deliverable) <= 300),
    term        text not null check (term in ('NEAR', 'LONG')),
    -- A task was made of it; nothing of it but its place is changed then.
    issued      boolean not null default false,
    version     bigint not null
);
create index conclusion_meeting on conclusion (meeting_id, position);

alter table meeting_words enable row level security, force row level security;
create policy system on meeting_words using ((select caller_is_system())) with check ((select caller_is_system()));
create policy preparers_read on meeting_words for select using ((select caller_is_staff()) and exists (select from meeting m where m.id = meeting_id
    and (m.section_id = any ((select caller_sections('editor'))::uuid[]) or m.id = any ((select caller_leads_meetings())::uuid[]))));
create policy preparers_add on meeting_words for insert with check (caller_prepares(meeting_id));
create policy preparers_change on meeting_words for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));

alter table conclusion enable row level security, force row level security;
create policy system on conclusion using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on conclusion for select using ((select caller_is_staff()) and exists (select from meeting m where m.id = meeting_id
    and (issued or m.section_id = any ((select caller_sections('editor'))::uuid[]) or m.id = any ((select caller_leads_meetings())::uuid[]))));
create policy preparers_add on conclusion for insert with check (caller_prepares(meeting_id) and not issued);
create policy preparers_change on conclusion for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));
create policy preparers_remove on conclusion for delete using (caller_prepares(meeting_id) and not issued);

create function keep_conclusion() returns trigger language plpgsql as $$
begin
    if (new.id, new.meeting_id) is distinct from (old.id, old.meeting_id)
            or old.issued and (new.sentence, new.title, new.lead_id, new.cooperating, new.responsible, new.due_on, new.deliverable, new.term, new.issued)
                is distinct from (old.sentence, old.title, old.lead_id, old.cooperating, old.responsible, old.due_on, old.deliverable, old.term, old.issued) then
        raise exception 'row-level security: a conclusion of which a task was made stays as it is' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_conclusion before update on conclusion for each row execute function keep_conclusion();

-- Whether the caller prepares the meeting that has come to this conclusion, and this section holds it.
create function caller_concludes(of_conclusion uuid, of_section uuid) returns boolean language sql stable
    return exists (select from conclusion c join meeting m on m.id = c.meeting_id
        where c.id = of_conclusion and not c.issued and m.section_id = of_section and caller_prepares(m.id));

-- Whether the caller belongs to the hospital's leadership, which oversees what is of the whole hospital.
create function caller_leads() returns boolean language sql stable parallel safe
    return exists (select from section where kind = 'LEADERSHIP' and id = any (caller_sections('member')));

create table task (
    id           uuid primary key,
    giver_id     uuid not null references section,
    lead_id      uuid not null references section,
    parent_id    uuid references task,
    -- The conclusion of a meeting that it was made of; a draft alone is removed, and has none.
    origin_id    uuid unique references conclusion,
    title        text not null check (length(title) between 1 and 200),
    what         text not null default '' check (length(what) <= 4000),
    deliverable  text not null default '' check (length(deliverable) <= 300),
    -- None for what is done all the time (thường xuyên).
    due_on       date,
    term         text not null check (term in ('NEAR', 'LONG')),
    priority     text not null check (priority in ('NORMAL', 'HIGH', 'URGENT')),
    -- Whether the hospital's leadership reads it besides the sections and people that it names.
    visibility   text not null check (visibility in ('SECTIONS', 'HOSPITAL')),
    -- The co-operating sections and the responsible people.
    cooperating  text not null default '',
    responsible  text not null default '',
    state        text not null check (state in ('GIVEN', 'ACCEPTED', 'REPORTED', 'DONE', 'CANCELLED')),
    percent      smallint not null default 0 check (percent between 0 and 100),
    created_on   date not null,
    created_by   text not null,
    -- The day on which it was reported done last, and that on which it was over.
    reported_on  date,
    ended_on     date,
    updated_at   timestamptz not null,
    version      bigint not null,
    sections     uuid[] not null generated always as (coalesce(ids_of(cooperating), '{}')) stored,
    persons      uuid[] not null generated always as (coalesce(ids_of(responsible), '{}')) stored,
    -- Those who gave what this was handed down from: they read it too.
    overseers    uuid[] not null default '{}',
    -- The place in lists: what is open by its deadline, then what has none, what waits to be confirmed, and what is over, the newest first.
    place        date not null generated always as (case
                     when state in ('DONE', 'CANCELLED') then date '2500-01-01' - (ended_on - date '2000-01-01')
                     when state = 'REPORTED' then date '2300-01-01'
                     else coalesce(due_on, date '2200-01-01') end) stored,
    search       tsvector not null generated always as (
                     setweight(to_tsvector('simple', fold(title)), 'A') || setweight(to_tsvector('simple', fold(what || ' ' || deliverable)), 'B')) stored,
    check ((ended_on is null) = (state not in ('DONE', 'CANCELLED'))),
    check (state <> 'REPORTED' or reported_on is not null),
    check (parent_id <> id),
    check (due_on between date '2000-01-01' and date '2199-12-31')
);
create index task_lead on task (lead_id, place, id);
create index task_giver on task (giver_id, place, id);
create index task_hospital on task (place, id) where visibility = 'HOSPITAL';
create index task_parent on task (parent_id);
create index task_sections on task using gin (sections);
create index task_persons on task using gin (persons);
create index task_search on task using gin (search);
create index task_due on task (due_on) where state in ('GIVEN', 'ACCEPTED');

-- What was said and done about it, in this order; nothing of it is changed afterwards.
create table task_entry (
    id          uuid primary key,
    task_id     uuid not null references task,
    at          timestamptz not null,
    author      text not null,
    author_name text not null,
    kind        text not null check (kind in ('GIVEN', 'CHANGED', 'ACCEPTED', 'ASSIGNED', 'REPORT', 'DONE_REPORTED', 'SENT_BACK', 'CONFIRMED', 'CANCELLED', 'HANDED_DOWN')),
    text        text not null check (length(text) <= 4000),
    detail      text not null default '',
    percent     smallint check (percent between 0 and 100)
);
create index task_entry_task on task_entry (task_id, id);

-- Evidence that came with a report.
create table task_file (
    id       uuid primary key,
    entry_id uuid not null references task_entry,
    name     text not null check (length(name) between 1 and 150),
    type     text not null,
    size     bigint not null
);
create index task_file_entry on task_file (entry_id);

-- Who was reminded of which deadline: step is the number of days after it at which that was due, -3, -1, 0, 7, 14 …
create table task_reminder (
    task_id uuid not null references task on delete cascade,
    due_on  date not null,
    step    int not null,
    at      timestamptz not null default now(),
    primary key (task_id, due_on, step)
);

alter table task enable row level security, force row level security;
create policy system on task using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on task for select using ((select caller_is_staff()) and (
    giver_id = any ((select caller_sections('member'))::uuid[]) or lead_id = any ((select caller_sections('member'))::uuid[])
    or sections && (select caller_sections('member')) or overseers && (select caller_sections('member'))
    or (select caller_person()) = any (persons) or visibility = 'HOSPITAL' and (select caller_leads())
    or created_by = (select current_setting('portal.caller', true))));
create policy given on task for insert with check ((select caller_is_staff()) and state = 'GIVEN'
    and giver_id = any ((select caller_sections('editor'))::uuid[]) and created_by = (select current_setting('portal.caller', true)));
create policy worked_on on task for update using ((select caller_is_staff()) and (
    giver_id = any ((select caller_sections('editor'))::uuid[]) or lead_id = any ((select caller_sections('editor'))::uuid[])
    or (select caller_person()) = any (persons)));
-- Whoever prepares a meeting issues its conclusions in the name of the section that holds it, also without writing for that.
create policy concluded on task for insert with check ((select caller_is_staff()) and state = 'GIVEN' and origin_id is not null
    and caller_concludes(origin_id, giver_id) and created_by = (select current_setting('portal.caller', true)));
create policy open_for_new on task as restrictive for insert with check ((select caller_is_system())
    or giver_id <> all ((select closed_sections())::uuid[]) and lead_id <> all ((select closed_sections())::uuid[]));
create policy open_for_changes on task as restrictive for update using ((select caller_is_system())
    or giver_id <> all ((select closed_sections())::uuid[]) or lead_id <> all ((select closed_sections())::uuid[]));

-- What is handed down comes from the section that leads what it is part of, and is overseen by those who gave that.
create function begin_task() returns trigger language plpgsql as $$
begin
    if new.parent_id is not null then
        new.overseers := (select p.overseers || p.giver_id from task p
            where p.id = new.parent_id and p.lead_id = new.giver_id and p.state in ('GIVEN', 'ACCEPTED')
                and cardinality(p.overseers) < 8);
        if new.overseers is null then
            raise exception 'row-level security: a task is handed down by the section that leads it' using errcode = 'insufficient_privilege';
        end if;
    end if;
    return new;
end $$;
create trigger begin_task before insert on task for each row execute function begin_task();

-- Policies know rows, not columns: what is to be done and whether it is done is said by who gave it, who does it by who leads it.
create function keep_task() returns trigger language plpgsql as $$
declare
    gives constant boolean := new.giver_id = any (caller_sections('editor'));
    leads constant boolean := old.lead_id = any (caller_sections('editor'));
begin
    if (new.id, new.giver_id, new.parent_id, new.origin_id, new.overseers, new.created_on, new.created_by)
            is distinct from (old.id, old.giver_id, old.parent_id, old.origin_id, old.overseers, old.created_on, old.created_by)
            or not gives and (new.lead_id, new.title, new.what, new.deliverable, new.due_on, new.term, new.priority, new.visibility, new.cooperating)
                is distinct from (old.lead_id, old.title, old.what, old.deliverable, old.due_on, old.term, old.priority, old.visibility, old.cooperating)
            or not gives and (new.state in ('DONE', 'CANCELLED') or old.state in ('DONE', 'CANCELLED', 'REPORTED') and new.state <> old.state)
            or not gives and not leads and new.responsible is distinct from old.responsible then
        raise exception 'row-level security: this part of a task is not changed by the caller' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_task before update on task for each row
    when (coalesce(current_setting('portal.caller', true), '') <> '') execute function keep_task();

-- Whether the caller reports on this task: writes for a section that it names, or is responsible for it.
create function caller_reports_on(task uuid) returns boolean language sql stable parallel safe
    return exists (select from task t where t.id = caller_reports_on.task and caller_is_staff()
        and (t.giver_id = any (caller_sections('editor')) or t.lead_id = any (caller_sections('editor'))
            or t.sections && caller_sections('editor') or caller_person() = any (t.persons)));

alter table task_entry enable row level security, force row level security;
create policy system on task_entry using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on task_entry for select using (exists (select from task t where t.id = task_id));
create policy reporters on task_entry for insert
    with check (author = (select current_setting('portal.caller', true)) and caller_reports_on(task_id));
create policy writers on task_entry for insert with check (author = (select current_setting('portal.caller', true)) and kind = 'GIVEN'
    and exists (select from task t where t.id = task_id and t.created_by = author));

alter table task_file enable row level security, force row level security;
create policy system on task_file using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on task_file for select using (exists (select from task_entry e where e.id = entry_id));
create policy authors on task_file for insert with check (exists (select from task_entry e
    where e.id = entry_id and e.author = (select current_setting('portal.caller', true))));

alter table task_reminder enable row level security, force row level security;
create policy system on task_reminder using ((select caller_is_system())) with check ((select caller_is_system()));
