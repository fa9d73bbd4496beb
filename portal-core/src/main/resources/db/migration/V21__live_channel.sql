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
