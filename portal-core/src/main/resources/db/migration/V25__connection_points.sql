-- Connection points of a meeting (điểm cầu) as a tree, whose levels and categories of delegates are rows; their links, which
-- need no account; what they report; who of those who take part has come.

-- With these a meeting begins: levels from the widest to the narrowest, and categories of delegates. Kept by who runs the portal.
create table default_point_term (
    id       uuid primary key,
    kind     text not null check (kind in ('LEVEL', 'CATEGORY')),
    position int not null,
    name     text not null check (length(name) between 1 and 80)
);
-- Two tiers of local government since 1 July 2025, and what lies below them.
insert into default_point_term (id, kind, position, name) values
    (gen_random_uuid(), 'LEVEL', 1, 'Tỉnh, thành phố'), (gen_random_uuid(), 'LEVEL', 2, 'Xã, phường, đặc khu'),
    (gen_random_uuid(), 'LEVEL', 3, 'Thôn, tổ dân phố'), (gen_random_uuid(), 'CATEGORY', 1, 'Đại biểu');

create table point_term (
    id         uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    kind       text not null check (kind in ('LEVEL', 'CATEGORY')),
    position   int not null,
    name       text not null check (length(name) between 1 and 80),
    unique (id, meeting_id)
);
create index point_term_meeting on point_term (meeting_id, kind, position);
create table connection_point (
    id         uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    parent_id  uuid,
    level_id   uuid not null,
    code       text not null check (length(code) between 1 and 40),
    name       text not null check (length(name) between 1 and 200),
    place      text not null default '' check (length(place) <= 200),
    version    bigint not null default 1,
    search     text not null generated always as (fold(code) || ' ' || fold(name) || ' ' || fold(place)) stored,
    check (parent_id <> id),
    unique (id, meeting_id),
    unique (meeting_id, code),
    -- One tree for a meeting: one point that lies below none. Deferred, so that a new root can be put above the old one.
    constraint connection_point_root exclude using btree (meeting_id with =) where (parent_id is null) deferrable initially deferred,
    foreign key (parent_id, meeting_id) references connection_point (id, meeting_id) on delete cascade,
    foreign key (level_id, meeting_id) references point_term (id, meeting_id) deferrable initially deferred
);
create index connection_point_parent on connection_point (parent_id);

-- Names and numbers of people at a point: for those who prepare the meeting.
create table point_person (
    point_id   uuid not null,
    meeting_id uuid not null,
    role       text not null check (role in ('HEAD', 'REPORTER', 'TECHNICIAN')),
    name       text not null default '' check (length(name) <= 200),
    phone      text not null default '' check (length(phone) <= 20),
    primary key (point_id, role),
    foreign key (point_id, meeting_id) references connection_point (id, meeting_id) on delete cascade
);
create index point_person_meeting on point_person (meeting_id);

create table point_registration (
    point_id    uuid not null,
    category_id uuid not null,
    meeting_id  uuid not null,
    number      int not null check (number between 0 and 1000000),
    primary key (point_id, category_id),
    foreign key (point_id, meeting_id) references connection_point (id, meeting_id) on delete cascade,
    foreign key (category_id, meeting_id) references point_term (id, meeting_id) on delete cascade
);
create index point_registration_meeting on point_registration (meeting_id);
create index point_registration_category on point_registration (category_id);

-- The link of a point. The secret itself is not kept: it is made of the grain and a key that the database does not have.
create table point_link (
    point_id   uuid primary key,
    meeting_id uuid not null,
    grain      text not null,
    token_hash text not null unique,
    made_at    timestamptz not null default now(),
    foreign key (point_id, meeting_id) references connection_point (id, meeting_id) on delete cascade
);
create index point_link_meeting on point_link (meeting_id);

-- Each report is a version that stays. Of a point one counts: the one that stands highest.
create table point_report (
    id          uuid primary key,
    point_id    uuid not null,
    meeting_id  uuid not null,
    turn        int not null,
    source      text not null check (source in ('LINK', 'PAPER')),
    reporter    text not null check (length(reporter) between 1 and 200),
    reported_at timestamptz not null default clock_timestamp(),
    -- The order in which reports were made to count; none for paper that was only written down.
    standing    int,
    unique (point_id, turn),
    unique (point_id, standing),
    unique (id, meeting_id),
    foreign key (point_id, meeting_id) references connection_point (id, meeting_id) on delete cascade
);
create index point_report_meeting on point_report (meeting_id, point_id, standing desc) where standing is not null;

create table point_report_count (
    report_id   uuid not null,
    category_id uuid not null,
    meeting_id  uuid not null,
    number      int not null check (number between 0 and 1000000),
    primary key (report_id, category_id),
    foreign key (report_id, meeting_id) references point_report (id, meeting_id) on delete cascade,
    foreign key (category_id, meeting_id) references point_term (id, meeting_id) deferrable initially deferred
);
create index point_report_count_meeting on point_report_count (meeting_id);
create index point_report_count_category on point_report_count (category_id);

-- Who of those who take part has come, and how that is known.
create table meeting_presence (
    participant_id uuid primary key,
    meeting_id     uuid not null,
    way            text not null check (way in ('SELF', 'DOOR', 'LIST')),
    came_at        timestamptz not null default now(),
    told_by        text not null,
    foreign key (participant_id, meeting_id) references meeting_participant (id, meeting_id) on delete cascade
);
create index meeting_presence_meeting on meeting_presence (meeting_id);

-- A file of points that was sent, until it is applied or given up; seen by its sender.
create table point_import (
    id         uuid primary key,
    owner      text not null,
    meeting_id uuid not null references meeting on delete cascade,
    file_name  text not null check (length(file_name) between 1 and 200),
    rows       text not null check (rows is json array),
    ignored    text not null default '',
    sent_at    timestamptz not null default now(),
    unique (owner, meeting_id)
);
create index point_import_meeting on point_import (meeting_id);

-- Whether the caller prepares this meeting or has done so: also when it is over.
create function caller_keeps_meeting(meeting uuid) returns boolean
    language sql stable
    return exists (select from meeting m where m.id = meeting
        and (m.section_id = any (caller_sections('editor')) or m.id = any (caller_leads_meetings())));

-- A meeting has the levels and categories of the hospital from its beginning, to be changed for itself.
create function give_point_terms() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    insert into point_term (id, meeting_id, kind, position, name)
        select gen_random_uuid(), new.id, kind, position, name from default_point_term;
    perform set_config('portal.system', before, true);
    return null;
end $$;
create trigger give_point_terms after insert on meeting for each row execute function give_point_terms();
insert into point_term (id, meeting_id, kind, position, name)
    select gen_random_uuid(), m.id, d.kind, d.position, d.name from meeting m cross join default_point_term d;

alter table default_point_term enable row level security, force row level security;
create policy system on default_point_term using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on default_point_term for select using ((select caller_is_staff()));
create policy keepers on default_point_term using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

do $$
declare
    part text;
begin
    foreach part in array array['point_term', 'connection_point', 'point_registration', 'point_report', 'point_report_count'] loop
        execute format('alter table %I enable row level security, force row level security', part);
        execute format('create policy system on %I using ((select caller_is_system())) with check ((select caller_is_system()))', part);
        execute format('create policy readers on %I for select using (exists (select from meeting m where m.id = meeting_id))', part);
        execute format('create policy preparers_add on %I for insert with check (caller_prepares(meeting_id))', part);
        execute format('create policy preparers_change on %I for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id))', part);
        execute format('create policy preparers_remove on %I for delete using (caller_prepares(meeting_id))', part);
    end loop;
    foreach part in array array['point_person', 'point_link'] loop
        execute format('alter table %I enable row level security, force row level security', part);
        execute format('create policy system on %I using ((select caller_is_system())) with check ((select caller_is_system()))', part);
        execute format('create policy preparers_read on %I for select using (caller_keeps_meeting(meeting_id))', part);
        execute format('create policy preparers_add on %I for insert with check (caller_prepares(meeting_id))', part);
        execute format('create policy preparers_change on %I for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id))', part);
        execute format('create policy preparers_remove on %I for delete using (caller_prepares(meeting_id))', part);
    end loop;
end $$;

alter table meeting_presence enable row level security, force row level security;
create policy system on meeting_presence using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_presence for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on meeting_presence for insert with check (caller_prepares(meeting_id));
create policy preparers_remove on meeting_presence for delete using (caller_prepares(meeting_id));
create policy oneself on meeting_presence for insert with check ((select caller_is_staff()) and way in ('SELF', 'DOOR')
    and exists (select from meeting_participant p join meeting m on m.id = p.meeting_id where p.id = participant_id
        and p.staff_member_id = (select caller_person()) and m.state in ('CALLED', 'RUNNING')));

alter table point_import enable row level security, force row level security;
create policy system on point_import using ((select caller_is_system())) with check ((select caller_is_system()));
create policy owners on point_import
    using ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true)) and caller_prepares(meeting_id))
    with check ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true)) and caller_prepares(meeting_id));

-- What one who brings the secret of a link may know: the meeting's title and time, this one point, its own figures. Nothing for
-- a meeting of which nobody knows yet.
create function point_behind(token text)
    returns table (point uuid, meeting uuid, title text, stage text, begins timestamptz, ends timestamptz, host text, code text,
        name text, place text, level text, reporter text, categories text, reports text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    return query select p.id, m.id, m.title, m.state, m.begins_at, m.ends_at, s.name, p.code, p.name, p.place, l.name,
        coalesce((select n.name from point_person n where n.point_id = p.id and n.role = 'REPORTER'), ''),
        cast((select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'registered', coalesce(r.number, 0))
            order by c.position, c.id), '[]') from point_term c
            left join point_registration r on r.category_id = c.id and r.point_id = p.id
            where c.meeting_id = m.id and c.kind = 'CATEGORY') as text),
        cast((select coalesce(json_agg(x.report order by x.turn desc), '[]') from (
            select t.turn, json_build_object('turn', t.turn, 'source', t.source, 'by', t.reporter, 'at', t.reported_at,
                'standing', t.standing, 'counts', (select json_object_agg(n.category_id, n.number)
                    from point_report_count n where n.report_id = t.id)) as report
            from point_report t where t.point_id = p.id order by t.turn desc limit 6) x) as text)
        from point_link k join connection_point p on p.id = k.point_id join meeting m on m.id = p.meeting_id
        join section s on s.id = m.section_id join point_term l on l.id = p.level_id
        where k.token_hash = token and m.state <> 'DRAFT';
    perform set_config('portal.system', before, true);
end $$;

-- The figures of a meeting as they are: points, those that have reported, delegates.
create function headcount_of(meeting uuid, out points bigint, out reporting bigint, out delegates bigint)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select count(*), count(c.report), coalesce(sum(c.number), 0) from connection_point p
    left join lateral (select t.id as report, (select sum(n.number) from point_report_count n where n.report_id = t.id) as number
        from point_report t where t.point_id = p.id and t.standing is not null order by t.standing desc limit 1) c on true
    where p.meeting_id = headcount_of.meeting
$$;

-- A report by the secret of a link. One at a time for a meeting, so that each knows all before it. The same one sent again
-- (its id and figures) is taken once. Outcome: TAKEN, AGAIN, CLOSED, OFTEN (more than 20 in a minute), GONE.
create function report_behind(token text, sending uuid, fresh uuid, entry uuid, who text, figures text, origin text, request text)
    returns table (outcome text, about uuid, points bigint, reporting bigint, delegates bigint)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    place record;
    earlier record;
    given constant jsonb := cast(figures as jsonb);
    report uuid := sending;
    next_turn int;
begin
    perform set_config('portal.system', 'on', true);
    select p.id, p.code, p.name, p.meeting_id into place from point_link k join connection_point p on p.id = k.point_id where k.token_hash = token;
    if place.id is null then
        perform set_config('portal.system', before, true);
        return query select 'GONE', null::uuid, 0::bigint, 0::bigint, 0::bigint;
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('headcount ' || place.meeting_id, 0));
    select m.id, m.title, m.state, s.code into earlier from meeting m join section s on s.id = m.section_id where m.id = place.meeting_id for share of m;
    if earlier.state not in ('CALLED', 'RUNNING', 'ENDED') or not exists (select from point_link k where k.token_hash = token) then
        perform set_config('portal.system', before, true);
        return query select case when earlier.state = 'DRAFT' or not exists (select from point_link k where k.token_hash = token)
            then 'GONE' else 'CLOSED' end, place.meeting_id, 0::bigint, 0::bigint, 0::bigint;
        return;
    end if;
    if exists (select from point_report t where t.id = sending) then
        if exists (select from point_report t where t.id = sending and t.point_id = place.id and given = (select
                jsonb_object_agg(n.category_id, n.number) from point_report_count n where n.report_id = t.id)) then
            perform set_config('portal.system', before, true);
            return query select 'AGAIN', place.meeting_id, h.points, h.reporting, h.delegates from headcount_of(place.meeting_id) h;
            return;
        end if;
        report := fresh;
    end if;
    if (select count(*) from point_report t where t.point_id = place.id and t.source = 'LINK'
            and t.reported_at > clock_timestamp() - interval '1 minute') >= 20 then
        perform set_config('portal.system', before, true);
        return query select 'OFTEN', place.meeting_id, 0::bigint, 0::bigint, 0::bigint;
        return;
    end if;
    select coalesce(max(greatest(t.turn, t.standing)), 0) + 1 into next_turn from point_report t where t.point_id = place.id;
    insert into point_report (id, point_id, meeting_id, turn, source, reporter, standing)
        values (report, place.id, place.meeting_id, next_turn, 'LINK', who, next_turn);
    insert into point_report_count (report_id, category_id, meeting_id, number)
        select report, c.id, place.meeting_id, cast(given->>cast(c.id as text) as int) from point_term c
        where c.meeting_id = place.meeting_id and c.kind = 'CATEGORY' and given ? cast(c.id as text);
    insert into audit_entry (id, actor, actor_name, action, section_code, thing_kind, thing_id, thing_name, readers, before, after, request, address)
        values (entry, '', who, 'points.reported', earlier.code, 'meeting', place.meeting_id, earlier.title, 'MEMBERS', '{}',
            jsonb_build_object('point', place.code || ' ' || place.name, 'delegates', (select coalesce(sum(cast(value as int)), 0) from jsonb_each_text(given))),
            request, origin);
    return query select 'TAKEN', place.meeting_id, h.points, h.reporting, h.delegates from headcount_of(place.meeting_id) h;
    perform set_config('portal.system', before, true);
end $$;

-- What was not applied within a day is given up.
create function forget_point_imports() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    delete from point_import where sent_at < now() - interval '1 day';
    perform set_config('portal.system', before, true);
end $$;
