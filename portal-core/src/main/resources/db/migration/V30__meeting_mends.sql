-- Of meetings: who is told what of an invitation and under which number, what may be counted, what stays as it was reported, who
-- chairs while minutes are before the chair; people in use are found also where their ids stand in lists.

-- A post as it is written behind a name, in full, since it goes into papers: "Trưởng khoa" of "Khoa Tim mạch" is "Trưởng khoa Tim
-- mạch"; those who lead the hospital bear their title alone.
create function written_post(title text, of_section section) returns text language sql immutable parallel safe
    return left(case when of_section.kind = 'LEADERSHIP' or fold(title) like '%' || fold(of_section.name) || '%'
            or ' ' || fold(title) || ' ' like '% ' || fold(of_section.short_name) || ' %' then title
        when fold(regexp_replace(title, '^.* ', '')) = fold(split_part(of_section.name, ' ', 1))
            then title || substring(of_section.name from position(' ' in of_section.name))
        else title || ' ' || of_section.name end, 300);

-- The first of somebody's posts on a day, one of the section itself first; of the party only at its own meetings.
create or replace function post_on(person uuid, section uuid, day date) returns text
    language sql stable
    return coalesce((select written_post(p.title, s) from post p join section s on s.id = p.section_id
        where p.staff_member_id = person and p.from_date <= day and (p.to_date is null or p.to_date >= day)
            and (s.kind <> 'PARTY' or s.id = section)
        order by s.id = section desc, p.rank, s.position, p.from_date, p.id limit 1), '');

-- The same for everybody at once.
drop function posts_on(date);
create function posts_on(of_section uuid, day date) returns table (person uuid, post text) language sql stable as $$
    select distinct on (p.staff_member_id) p.staff_member_id, written_post(p.title, s)
    from post p join section s on s.id = p.section_id
    where (s.kind <> 'PARTY' or s.id = of_section) and p.from_date <= day and (p.to_date is null or p.to_date >= day)
    order by p.staff_member_id, s.id = of_section desc, p.rank, s.position, p.from_date, p.id $$;

-- Whoever takes part has the post that speakers have.
do $$ begin
    execute replace(pg_get_functiondef('invite_people(uuid, text, uuid[])'::regprocedure), 'post_on(s.id, hospital_day(m.begins_at))',
        'post_on(s.id, m.section_id, hospital_day(m.begins_at))');
end $$;
drop function post_on(uuid, date);

-- Whether somebody who takes part can be told of it by the portal: they have an account, or an address for mail.
create function is_reached(username text, email text) returns boolean language sql immutable parallel safe
    return username is not null or coalesce(email, '') like '%@%';

-- How those of these people are reached who were told that they are invited.
create function who_was_told(participants uuid[]) returns table (username text, email text, secret text) language sql stable as $$
    select s.username, case when s.username is null then o.email end, o.secret from meeting_participant p
    join meeting_invitation i on i.participant_id = p.id and i.told is not null
    left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id
    where p.id = any (participants) and is_reached(s.username, o.email) $$;

-- The number under which people are told that they are not invited any more. The one after it is left free for those who are
-- invited again: what a calendar has seen cancelled it takes back only under a higher number (RFC 5546, 2.1.5 and 3.2.2).
create function withdrawal_sequence(of_meeting uuid) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    next_sequence int;
begin
    if not (caller_is_system() or of_meeting = any (caller_prepared_meetings()) or of_meeting = any (caller_meetings())) then
        raise exception 'row-level security: asked by who prepares the meeting or takes part' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    insert into meeting_call as c (meeting_id, sequence) values (of_meeting, 2)
        on conflict (meeting_id) do update set sequence = c.sequence + 2 returning c.sequence into next_sequence;
    perform set_config('portal.system', before, true);
    return next_sequence - 1;
end $$;

-- As before; besides, those go who stand in for somebody who goes. Counted are those whom the caller sees (added) and those whom all
-- readers see (openly). Those who were told and are no longer invited are named: by account, or as "secret address".
drop function resolve_invitations(uuid);
create function resolve_invitations(of_meeting uuid, out added int, out openly int, out gone text[], out gone_outside text[])
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    member constant uuid[] := caller_sections('member');
    caller constant uuid := caller_person();
    day date;
    host uuid;
    leaving uuid[];
begin
    if not (caller_is_system() or caller_prepares(of_meeting)) then
        raise exception 'row-level security: asked by who prepares the meeting' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    select hospital_day(begins_at), section_id into day, host from meeting where id = of_meeting and state in ('DRAFT', 'CALLED') for update;
    added := 0;
    openly := 0;
    gone := '{}';
    gone_outside := '{}';
    if day is not null then
        create temporary table if not exists wanted (person uuid primary key, part text, party uuid) on commit drop;
        truncate wanted;
        insert into wanted select * from people_by_rules(of_meeting);
        leaving := array(select p.id from meeting_participant p where p.meeting_id = of_meeting and not p.by_hand and p.stand_in_for is null
            and p.staff_member_id is not null and not exists (select from wanted w where w.person = p.staff_member_id));
        leaving := leaving || array(select p.id from meeting_participant p where p.meeting_id = of_meeting and p.stand_in_for = any (leaving));
        select coalesce(array_agg(t.username) filter (where t.username is not null), '{}'),
                coalesce(array_agg(t.secret || ' ' || t.email) filter (where t.username is null), '{}')
            into gone, gone_outside from who_was_told(leaving) t;
        delete from meeting_participant p where p.id = any (leaving);
        with come as (
            insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post, by_hand, party_section)
                select gen_random_uuid(), of_meeting, w.person, w.part, called_name(s), coalesce(q.post, ''), false, w.party
                from wanted w join staff_member s on s.id = w.person left join posts_on(host, day) q on q.person = s.id
                on conflict (meeting_id, staff_member_id) do nothing
                returning party_section, staff_member_id)
        select count(*) filter (where c.party_section is null or c.party_section = any (member) or c.staff_member_id = caller),
                count(*) filter (where c.party_section is null)
            into added, openly from come c;
        update meeting_participant p set part = w.part, party_section = w.party
            from wanted w where p.meeting_id = of_meeting and p.staff_member_id = w.person and not p.by_hand and p.stand_in_for is null
                and (p.part, p.party_section) is distinct from (w.part, w.party);
        update meeting_participant p set name = called_name(s), post = coalesce(q.post, '')
            from staff_member s left join posts_on(host, day) q on q.person = s.id
            where p.meeting_id = of_meeting and s.id = p.staff_member_id
                and (p.name, p.post) is distinct from (called_name(s), coalesce(q.post, ''));
    end if;
    perform set_config('portal.system', before, true);
end $$;

-- As before; marked as told are only those who can be reached. Seen are those whom the caller may see, openly there those whom all readers do.
drop function tell_invited(uuid, int, boolean, boolean, boolean);
create function tell_invited(of_meeting uuid, told_sequence int, only_told boolean, only_new boolean, anew boolean)
    returns table (username text, email text, secret text, seen boolean, openly boolean)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
    before constant text := current_setting('portal.system', true);
    member constant uuid[] := caller_sections('member');
    caller constant uuid := caller_person();
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
                left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id
                where p.meeting_id = of_meeting and is_reached(s.username, o.email) and (not only_told
                    or exists (select from meeting_invitation k where k.participant_id = p.id and k.told is not null))
                on conflict (participant_id) do update set told = excluded.told, told_at = excluded.told_at,
                    answer = case when anew and i.answer <> 'STAND_IN' then 'NONE' else i.answer end,
                    reminded_first = case when not anew then i.reminded_first end,
                    reminded_second = case when not anew then i.reminded_second end,
                    reminded_answer = case when not anew then i.reminded_answer end
                    where i.told is null or not only_new and i.told < excluded.told
                returning i.participant_id)
        select s.username, o.email, o.secret, p.party_section is null or p.party_section = any (member) or p.staff_member_id is not distinct from caller,
            p.party_section is null
        from claimed c join meeting_participant p on p.id = c.participant_id
        left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id;
    perform set_config('portal.system', before, true);
end $$;

-- As before; how the stand-in is reached who was sent, and the one who was sent before and is not needed any more.
drop function answer_meeting(uuid, text, text, uuid);
create function answer_meeting(of_meeting uuid, given text, why text, substitute uuid, out outcome text,
        out gone text, out gone_email text, out gone_secret text, out sent text, out sent_email text, out sent_secret text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    person constant uuid := caller_person();
    own meeting_participant;
    held meeting;
    call meeting_call;
begin
    perform set_config('portal.system', 'on', true);
    select * into held from meeting where id = of_meeting for share;
    select * into own from meeting_participant where meeting_id = of_meeting and staff_member_id = person for update;
    select * into call from meeting_call where meeting_id = of_meeting;
    outcome := case
        when own.id is null then 'NOBODY'
        when held.state <> 'CALLED' or held.begins_at <= now() then 'CLOSED'
        when given = 'STAND_IN' and (own.stand_in_for is not null or own.part in ('CHAIR', 'SECRETARY') or call.stand_ins = 'NOBODY')
            then 'NOT_ALLOWED'
        when given = 'STAND_IN' and substitute = person then 'NOT_ALLOWED'
        when given = 'STAND_IN' and not exists (select from staff_member s where s.id = substitute
            and (s.left_on is null or s.left_on > hospital_day(held.begins_at))) then 'NOT_ALLOWED'
        when given = 'STAND_IN' and coalesce(call.stand_ins, 'SECTION') = 'SECTION' and not exists (
            select from post a join post b on b.section_id = a.section_id join section s on s.id = a.section_id
            where a.staff_member_id = person and b.staff_member_id = substitute and s.kind <> 'PARTY'
                and hospital_day(held.begins_at) between a.from_date and coalesce(a.to_date, 'infinity')
                and hospital_day(held.begins_at) between b.from_date and coalesce(b.to_date, 'infinity')) then 'NOT_OF_SECTION'
        -- Who is invited by a post in the party is told to its members only.
        when given = 'STAND_IN' and exists (select from meeting_participant p where p.meeting_id = of_meeting
            and p.staff_member_id = substitute and p.stand_in_for is distinct from own.id
            and p.party_section <> all (caller_sections('member'))) then 'NOT_ALLOWED'
        when given = 'STAND_IN' and exists (select from meeting_participant p where p.meeting_id = of_meeting
            and p.staff_member_id = substitute and p.stand_in_for is distinct from own.id) then 'INVITED'
        else 'DONE' end;
    if outcome = 'DONE' then
        select t.username, t.email, t.secret into gone, gone_email, gone_secret from who_was_told(array(
            select p.id from meeting_participant p where p.stand_in_for = own.id and p.staff_member_id is distinct from substitute)) t;
        delete from meeting_participant p where p.stand_in_for = own.id and p.staff_member_id is distinct from substitute;
        if given = 'STAND_IN' then
            insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post, stand_in_for, party_section)
                select gen_random_uuid(), of_meeting, s.id, own.part, called_name(s), post_on(s.id, held.section_id, hospital_day(held.begins_at)), own.id,
                    own.party_section
                from staff_member s where s.id = substitute on conflict (meeting_id, staff_member_id) do nothing;
            if not found then
                outcome := 'SAME';
            end if;
            -- Of somebody without an account the mail brings the address under which they answer.
            insert into meeting_outside (participant_id, meeting_id, email)
                select p.id, p.meeting_id, s.email from meeting_participant p join staff_member s on s.id = p.staff_member_id
                where p.stand_in_for = own.id and s.username is null and is_reached(null, s.email) on conflict (participant_id) do nothing;
            insert into meeting_invitation as i (participant_id, meeting_id, told, told_at)
                select p.id, p.meeting_id, coalesce((select c.sequence from meeting_call c where c.meeting_id = of_meeting), 0), now()
                from meeting_participant p join staff_member s on s.id = p.staff_member_id
                left join meeting_outside o on o.participant_id = p.id
                where p.stand_in_for = own.id and is_reached(s.username, o.email)
                on conflict (participant_id) do update set told = excluded.told, told_at = excluded.told_at where i.told is null;
            if found then
                select t.username, t.email, t.secret into sent, sent_email, sent_secret
                    from who_was_told(array(select p.id from meeting_participant p where p.stand_in_for = own.id)) t;
            end if;
        end if;
        insert into meeting_invitation as i (participant_id, meeting_id, answer, reason, answered_at)
            values (own.id, of_meeting, given, why, now())
            on conflict (participant_id) do update set answer = excluded.answer, reason = excluded.reason, answered_at = excluded.answered_at;
    end if;
    perform set_config('portal.system', before, true);
end $$;

-- Figures that were reported stay: what is wrong is put right by another report. Which of them counts is all that changes.
drop policy preparers_remove on point_report;
drop policy preparers_remove on point_report_count;
drop policy preparers_change on point_report_count;
create function keep_point_report() returns trigger language plpgsql as $$
begin
    -- With a whole draft its reports go too; by then the draft is gone.
    if tg_op = 'DELETE' and exists (select from meeting m where m.id = old.meeting_id) or tg_op = 'UPDATE'
            and ((new.id, new.point_id, new.meeting_id, new.turn, new.source, new.reporter, new.reported_at)
                is distinct from (old.id, old.point_id, old.meeting_id, old.turn, old.source, old.reporter, old.reported_at)
                or new.standing is null or new.standing < old.standing) then
        raise exception 'row-level security: what a point has reported stays' using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_point_report before update or delete on point_report for each row
    when (coalesce(current_setting('portal.caller', true), '') <> '') execute function keep_point_report();

-- Nobody chooses who approves minutes that are before the chair.
create function keep_chairs() returns trigger language plpgsql as $$
begin
    if (tg_op <> 'INSERT' and old.part = 'CHAIR' or tg_op <> 'DELETE' and new.part = 'CHAIR')
            and (tg_op <> 'UPDATE' or (new.part, new.meeting_id, new.staff_member_id) is distinct from (old.part, old.meeting_id, old.staff_member_id))
            and exists (select from meeting_minutes n join meeting m on m.id = n.meeting_id
                where n.meeting_id in (new.meeting_id, old.meeting_id) and n.state = 'SUBMITTED') then
        raise exception 'row-level security: the chairs stay while minutes are before them' using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_chairs before insert or update or delete on meeting_participant for each row
    when (coalesce(current_setting('portal.caller', true), '') <> '') execute function keep_chairs();

-- The same as before, with those who are named in lists of ids: for tasks, for conclusions, as readers of papers.
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
        or exists (select from calendar_entry where chair_id = p.id)
        or exists (select from task where persons @> array[p.id])
        or p.id in (select unnest(ids_of(responsible)) from conclusion)
        or p.id in (select unnest(d.people) from agenda_document d);
    perform set_config('portal.system', before, true);
end $$;

-- Those who were marked as told though nothing could reach them.
select set_config('portal.system', 'on', true);
update meeting_invitation i set told = null, told_at = null
    from meeting_participant p left join staff_member s on s.id = p.staff_member_id left join meeting_outside o on o.participant_id = p.id
    where p.id = i.participant_id and i.told is not null and not is_reached(s.username, o.email);
select set_config('portal.system', '', true);
