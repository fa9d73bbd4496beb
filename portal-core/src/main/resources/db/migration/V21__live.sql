-- What happened on a topic that people watch live, such as a meeting. An event is stored before it is sent to anybody.

-- How many events there are of a topic. Whoever says something locks the row until its transaction ends, so that the numbers
-- have no gap and are seen in their order: a number that can be seen has none before it that is still to come.
create table live_topic (
    topic   uuid primary key,
    last    bigint not null check (last >= 0),
    last_at timestamptz not null
);

create table live_event (
    topic uuid not null,
    seq   bigint not null check (seq > 0),
    at    timestamptz not null,
    kind  text not null check (kind ~ '^[a-z]+(\.[a-z_]+)?$'),
    data  text not null check (data is json object and length(data) <= 16000),
    primary key (topic, seq)
);

-- Stores an event and tells all servers of it as soon as the transaction has been committed; gives its number.
create function say_live(of_topic uuid, of_kind text, of_data text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    given bigint;
begin
    perform set_config('portal.system', 'on', true);
    insert into live_topic as t values (of_topic, 1, clock_timestamp())
        on conflict (topic) do update set last = t.last + 1, last_at = clock_timestamp() returning last into given;
    insert into live_event values (of_topic, given, clock_timestamp(), of_kind, of_data);
    perform pg_notify('live_event', cast(of_topic as text));
    perform set_config('portal.system', before, true);
    return given;
end $$;

-- How many there are says nothing of what they say; that is read by the portal alone, after it has asked who may listen.
alter table live_topic enable row level security, force row level security;
create policy system on live_topic using ((select caller_is_system())) with check ((select caller_is_system()));
create policy staff on live_topic for select using ((select caller_is_staff()));

alter table live_event enable row level security, force row level security;
create policy system on live_event using ((select caller_is_system())) with check ((select caller_is_system()));

-- How far a meeting that is being held has got: which item is on, since when, and how much was added to it.
create table meeting_live (
    meeting_id    uuid primary key references meeting on delete cascade,
    item_id       uuid,
    -- When the item began; put later by what breaks and other items have taken meanwhile.
    item_since    timestamptz,
    extra_minutes smallint not null default 0 check (extra_minutes between 0 and 600),
    break_since   timestamptz,
    break_minutes smallint not null default 0 check (break_minutes between 0 and 240),
    version       bigint not null,
    check ((item_id is null) = (item_since is null)),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete restrict
);

-- How long each item has really taken, once it has been left.
create table agenda_run (
    item_id    uuid primary key,
    meeting_id uuid not null,
    began_at   timestamptz not null,
    seconds    int not null check (seconds >= 0),
    foreign key (item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade
);
create index agenda_run_meeting on agenda_run (meeting_id);

create table meeting_announcement (
    id          uuid primary key,
    meeting_id  uuid not null references meeting on delete cascade,
    at          timestamptz not null,
    text        text not null check (length(text) between 1 and 500),
    author_name text not null
);
create index meeting_announcement_meeting on meeting_announcement (meeting_id, at desc);

alter table meeting_live enable row level security, force row level security;
create policy system on meeting_live using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_live for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on meeting_live for insert with check (caller_prepares(meeting_id));
create policy preparers_change on meeting_live for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));

alter table agenda_run enable row level security, force row level security;
create policy system on agenda_run using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on agenda_run for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on agenda_run for insert with check (caller_prepares(meeting_id));
create policy preparers_change on agenda_run for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));
create policy preparers_remove on agenda_run for delete using (caller_prepares(meeting_id));

alter table meeting_announcement enable row level security, force row level security;
create policy system on meeting_announcement using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_announcement for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on meeting_announcement for insert with check (caller_prepares(meeting_id));

-- Notes that the figures of a meeting have changed; taken away by whoever makes the sums.
create table headcount_note (
    meeting_id uuid not null references meeting on delete cascade
);
create function note_headcount(of_meeting uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    insert into headcount_note values (of_meeting);
    perform set_config('portal.system', before, true);
end $$;
alter table headcount_note enable row level security, force row level security;
create policy system on headcount_note using ((select caller_is_system())) with check ((select caller_is_system()));
