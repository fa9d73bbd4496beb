-- Who is invited to a meeting and by which rules, what they answer, whom they send in their place, what they were told of it;
-- mail with an appointment for a calendar, and mail to people outside the hospital.

alter table meeting_participant
    -- Named one by one; the others are there by a rule and go with it.
    add by_hand      boolean not null default true,
    add stand_in_for uuid unique,
    -- For whoever is there by a post in a party section only: who belongs to it is sensitive (Law 91/2025/QH15).
    add party_section uuid references section,
    add foreign key (stand_in_for, meeting_id) references meeting_participant (id, meeting_id) on delete cascade;
create index meeting_participant_order on meeting_participant (meeting_id, part, position);

-- What people are asked for, and what they were told last.
create table meeting_call (
    meeting_id uuid primary key references meeting on delete cascade,
    -- Until when an answer is asked for; later ones are taken too, until the meeting begins.
    answer_by  timestamptz,
    stand_ins  text not null default 'SECTION' check (stand_ins in ('SECTION', 'ANYBODY', 'NOBODY')),
    -- Counts up with each change that people are told of (RFC 5545, SEQUENCE).
    sequence   int not null default 0,
    -- A fingerprint of time, place and title as they were told.
    told       text not null default '',
    begins_at  timestamptz,
    ends_at    timestamptz
);

-- Whom to invite without naming them: a section, posts, everybody. Kept, and resolved when the meeting is called or on demand.
create table meeting_rule (
    id           uuid primary key,
    meeting_id   uuid not null references meeting on delete cascade,
    part         text not null check (part in ('DELEGATE', 'GUEST')),
    kind         text not null check (kind in ('EVERYBODY', 'SECTION', 'POSTS')),
    section_id   uuid references section,
    -- Posts in all sections of this kind; in party sections only section by section.
    section_kind text check (section_kind <> 'PARTY'),
    max_rank     smallint check (max_rank between 1 and 9),
    title        text not null default '' check (length(title) <= 100),
    unique nulls not distinct (meeting_id, part, kind, section_id, section_kind, max_rank, title),
    check (kind <> 'SECTION' or section_id is not null and section_kind is null and max_rank is null and title = ''),
    check (kind <> 'EVERYBODY' or section_id is null and section_kind is null and max_rank is null and title = ''),
    check (kind <> 'POSTS' or max_rank is not null or title <> '')
);

create table meeting_invitation (
    participant_id  uuid primary key,
    meeting_id      uuid not null,
    answer          text not null default 'NONE' check (answer in ('NONE', 'YES', 'NO', 'STAND_IN')),
    reason          text not null default '' check (length(reason) <= 500),
    answered_at     timestamptz,
    -- The sequence of what the person was told last; empty as long as nobody has told them.
    told            int,
    told_at         timestamptz,
    reminded_first  timestamptz,
    reminded_second timestamptz,
    reminded_answer timestamptz,
    foreign key (participant_id, meeting_id) references meeting_participant (id, meeting_id) on delete cascade
);
create index meeting_invitation_meeting on meeting_invitation (meeting_id);

-- How people without an account are reached, and the secret of the address under which they answer: 244 random bits. A new
-- secret ends the old address at once.
create table meeting_outside (
    participant_id uuid primary key,
    meeting_id     uuid not null,
    email          text not null check (length(email) <= 254),
    secret         text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
    foreign key (participant_id, meeting_id) references meeting_participant (id, meeting_id) on delete cascade
);

-- The meetings that the caller prepares, over or not.
create function caller_prepared_meetings() returns uuid[] language sql stable
    return array(select id from meeting where (select caller_is_staff()) and (section_id = any ((select caller_sections('editor'))::uuid[])
        or id = any ((select caller_leads_meetings())::uuid[])));

create function hospital_day(moment timestamptz) returns date language sql immutable parallel safe
    return (moment at time zone 'Asia/Ho_Chi_Minh')::date;

-- As somebody is called, and the first of their posts on a day; never one in the party.
create function called_name(m staff_member) returns text language sql stable
    return concat_ws(' ', nullif(m.degree, ''), m.family_name, nullif(m.middle_name, ''), m.given_name);
create function post_on(person uuid, day date) returns text language sql stable
    return coalesce((select left(p.title || ', ' || s.name, 300) from post p join section s on s.id = p.section_id
        where p.staff_member_id = person and s.kind <> 'PARTY' and p.from_date <= day and (p.to_date is null or p.to_date >= day)
        order by p.rank, p.from_date, p.id limit 1), '');

-- The same for everybody at once.
create function posts_on(day date) returns table (person uuid, post text) language sql stable as $$
    select distinct on (p.staff_member_id) p.staff_member_id, left(p.title || ', ' || s.name, 300)
    from post p join section s on s.id = p.section_id
    where s.kind <> 'PARTY' and p.from_date <= day and (p.to_date is null or p.to_date >= day)
    order by p.staff_member_id, p.rank, p.from_date, p.id $$;

-- Whom the rules of a meeting invite on its day. Asked by resolve_invitations, which looks past the policies.
create function people_by_rules(of_meeting uuid) returns table (person uuid, part text, party uuid)
    language sql stable as $$
    with m as (select hospital_day(begins_at) as day from meeting where id = of_meeting),
    matched as (
        select p.staff_member_id as person, r.part, case when s.kind = 'PARTY' then s.id end as party
        from m join meeting_rule r on r.meeting_id = of_meeting and r.kind in ('SECTION', 'POSTS')
        join post p on p.from_date <= m.day and (p.to_date is null or p.to_date >= m.day)
            and (r.section_id is null or p.section_id = r.section_id) and (r.max_rank is null or p.rank <= r.max_rank)
            and (r.title = '' or fold(p.title) like '%' || replace(replace(fold(r.title), '%', ''), '_', '') || '%')
        join section s on s.id = p.section_id and (r.section_id is not null or s.kind <> 'PARTY')
            and (r.section_kind is null or s.kind = r.section_kind)
        union all
        select x.id, r.part, null from meeting_rule r cross join staff_member x
        where r.meeting_id = of_meeting and r.kind = 'EVERYBODY')
    select x.person, min(x.part), case when bool_and(x.party is not null) then (array_agg(x.party))[1] end
    from matched x join staff_member f on f.id = x.person cross join m
    where f.left_on is null or f.left_on > m.day
    group by x.person $$;

-- Brings the participants in step with the rules; names and posts become those of the day. Of two at once the second waits.
-- Those who were told and are no longer invited are named, so that they can be told that too.
create function resolve_invitations(of_meeting uuid, out added int, out gone text[])
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    day date;
begin
    if not (caller_is_system() or caller_prepares(of_meeting)) then
        raise exception 'row-level security: asked by who prepares the meeting' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    select hospital_day(begins_at) into day from meeting where id = of_meeting and state in ('DRAFT', 'CALLED') for update;
    added := 0;
    gone := '{}';
    if day is not null then
        create temporary table if not exists wanted (person uuid primary key, part text, party uuid) on commit drop;
        truncate wanted;
        insert into wanted select * from people_by_rules(of_meeting);
        with removed as (
            delete from meeting_participant p where p.meeting_id = of_meeting and not p.by_hand and p.stand_in_for is null
                and p.staff_member_id is not null and not exists (select from wanted w where w.person = p.staff_member_id)
            returning p.id, p.staff_member_id)
        select coalesce(array_agg(s.username), '{}') into gone
            from removed r join meeting_invitation i on i.participant_id = r.id and i.told is not null
            join staff_member s on s.id = r.staff_member_id where s.username is not null;
        insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post, by_hand, party_section)
            select gen_random_uuid(), of_meeting, w.person, w.part, called_name(s), coalesce(q.post, ''), false, w.party
            from wanted w join staff_member s on s.id = w.person left join posts_on(day) q on q.person = s.id
            on conflict (meeting_id, staff_member_id) do nothing;
        get diagnostics added = row_count;
        update meeting_participant p set part = w.part, party_section = w.party
            from wanted w where p.meeting_id = of_meeting and p.staff_member_id = w.person and not p.by_hand and p.stand_in_for is null
                and (p.part, p.party_section) is distinct from (w.part, w.party);
        update meeting_participant p set name = called_name(s), post = coalesce(q.post, '')
            from staff_member s left join posts_on(day) q on q.person = s.id
            where p.meeting_id = of_meeting and s.id = p.staff_member_id
                and (p.name, p.post) is distinct from (called_name(s), coalesce(q.post, ''));
    end if;
    perform set_config('portal.system', before, true);
end $$;

-- People who are named one by one; whoever is there by a rule stays without it from now on. Whether they were there already is
-- not told.
create function invite_people(of_meeting uuid, as_part text, people uuid[]) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    done int;
begin
    if not (caller_is_system() or caller_prepares(of_meeting)) then
        raise exception 'row-level security: asked by who prepares the meeting' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    insert into meeting_participant as old (id, meeting_id, staff_member_id, part, name, post, position)
        select gen_random_uuid(), m.id, s.id, as_part, called_name(s), post_on(s.id, hospital_day(m.begins_at)),
            case when as_part not in ('CHAIR', 'SECRETARY') then 0 else n.place
                + (select coalesce(max(position), 0) from meeting_participant p where p.meeting_id = m.id and p.part = as_part) end
        from unnest(people) with ordinality n(id, place) join staff_member s on s.id = n.id
            and (s.left_on is null or s.left_on > hospital_today())
        join meeting m on m.id = of_meeting
        on conflict (meeting_id, staff_member_id) do update
            set by_hand = true, party_section = null, stand_in_for = null, part = excluded.part, position = excluded.position
            where old.part <> excluded.part or not old.by_hand or old.stand_in_for is not null;
    select count(*) into done from meeting_participant p where p.meeting_id = of_meeting and p.staff_member_id = any (people);
    perform set_config('portal.system', before, true);
    return done;
end $$;

-- Marks whom to tell, each once for each sequence, and says how they are reached: by account, or by mail with a secret. Those
-- who prepare a meeting tell people of whom the policies show them nothing, and learn nothing of it. Of another time (anew) all
-- are asked and reminded again, but for those who send somebody in their place.
create function tell_invited(of_meeting uuid, told_sequence int, only_told boolean, only_new boolean, anew boolean)
    returns table (username text, email text, secret text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
    before constant text := current_setting('portal.system', true);
begin
    if not (caller_is_system() or of_meeting = any (caller_prepared_meetings())) then
        raise exception 'row-level security: asked by who prepares the meeting' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    insert into meeting_outside (participant_id, meeting_id, email)
        select p.id, p.meeting_id, s.email from meeting_participant p join staff_member s on s.id = p.staff_member_id
        where p.meeting_id = of_meeting and s.username is null and s.email like '%@%' on conflict (participant_id) do nothing;
    return query
        with claimed as (
            insert into meeting_invitation as i (participant_id, meeting_id, told, told_at)
                select p.id, p.meeting_id, told_sequence, now() from meeting_participant p
                where p.meeting_id = of_meeting and (not only_told
                    or exists (select from meeting_invitation k where k.participant_id = p.id and k.told is not null))
                on conflict (participant_id) do update set told = excluded.told, told_at = excluded.told_at,
                    answer = case when anew and i.answer <> 'STAND_IN' then 'NONE' else i.answer end,
                    reminded_first = case when not anew then i.reminded_first end,
                    reminded_second = case when not anew then i.reminded_second end,
                    reminded_answer = case when not anew then i.reminded_answer end
                    where i.told is null or not only_new and i.told < excluded.told
                returning i.participant_id)
        select s.username, o.email, o.secret from claimed c join meeting_participant p on p.id = c.participant_id
        left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id;
    perform set_config('portal.system', before, true);
end $$;

-- Not as a restrictive policy: that would hold the owner too.
drop policy readers on meeting_participant;
create policy readers on meeting_participant for select using (exists (select from meeting m where m.id = meeting_id)
    and (party_section is null or party_section = any ((select caller_sections('member'))::uuid[])
        or staff_member_id = (select caller_person())));

alter table meeting_call enable row level security, force row level security;
create policy system on meeting_call using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_call for select using (exists (select from meeting m where m.id = meeting_id));
create policy preparers_add on meeting_call for insert with check (meeting_id = any ((select caller_prepared_meetings())::uuid[]));
create policy preparers_change on meeting_call for update using (meeting_id = any ((select caller_prepared_meetings())::uuid[]))
    with check (meeting_id = any ((select caller_prepared_meetings())::uuid[]));

-- A rule over posts in a party section is seen and made by its members only.
alter table meeting_rule enable row level security, force row level security;
create policy system on meeting_rule using ((select caller_is_system())) with check ((select caller_is_system()));
create policy preparers on meeting_rule for select using (meeting_id = any ((select caller_prepared_meetings())::uuid[])
    and (section_id is null or section_id <> all ((select party_sections())::uuid[])
        or section_id = any ((select caller_sections('member'))::uuid[])));
create policy preparers_add on meeting_rule for insert with check (caller_prepares(meeting_id)
    and (section_id is null or section_id <> all ((select party_sections())::uuid[])
        or section_id = any ((select caller_sections('member'))::uuid[])));
create policy preparers_remove on meeting_rule for delete using (caller_prepares(meeting_id));

alter table meeting_invitation enable row level security, force row level security;
create policy system on meeting_invitation using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_invitation for select using (exists (select from meeting_participant p where p.id = participant_id
    and (p.staff_member_id = (select caller_person()) or p.meeting_id = any ((select caller_prepared_meetings())::uuid[]))));
create policy preparers_add on meeting_invitation for insert with check (caller_prepares(meeting_id));
create policy preparers_change on meeting_invitation for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));

alter table meeting_outside enable row level security, force row level security;
create policy system on meeting_outside using ((select caller_is_system())) with check ((select caller_is_system()));
create policy preparers on meeting_outside for select using (meeting_id = any ((select caller_prepared_meetings())::uuid[])
    and exists (select from meeting_participant p where p.id = participant_id));
create policy preparers_add on meeting_outside for insert with check (caller_prepares(meeting_id));
create policy preparers_change on meeting_outside for update using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));

-- An appointment that a mail brings to a calendar (RFC 5546), once for all mails that bring the same.
create table mail_appointment (
    id      uuid primary key,
    content text not null check (content is json object)
);
alter table mail
    -- Of somebody without an account; emptied when the mail is done.
    add address        text,
    add appointment_id uuid references mail_appointment,
    drop constraint mail_check,
    add check (num_nonnulls(recipient, section_id, address) = 1);
create index mail_appointment_used on mail (appointment_id) where appointment_id is not null;

alter table mail_appointment enable row level security, force row level security;
create policy system on mail_appointment using ((select caller_is_system())) with check ((select caller_is_system()));
create policy tellers on mail_appointment for insert with check ((select caller_is_staff()));
