-- What people answer to invitations: those with an account for themselves, those without by the secret of their address.

-- What somebody who takes part answers, for themselves: YES, NO, or STAND_IN with the person who goes in their place. A
-- stand-in who was sent before is named, so that they can be told that they are not needed.
create function answer_meeting(of_meeting uuid, given text, why text, substitute uuid, out outcome text, out no_longer text)
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
        delete from meeting_participant p using staff_member s
            where p.stand_in_for = own.id and s.id = p.staff_member_id and p.staff_member_id is distinct from substitute
            returning s.username into no_longer;
        if given = 'STAND_IN' then
            insert into meeting_participant (id, meeting_id, staff_member_id, part, name, post, stand_in_for, party_section)
                select gen_random_uuid(), of_meeting, s.id, own.part, called_name(s), post_on(s.id, hospital_day(held.begins_at)), own.id,
                    own.party_section
                from staff_member s where s.id = substitute on conflict (meeting_id, staff_member_id) do nothing;
            insert into meeting_invitation (participant_id, meeting_id, told, told_at)
                select id, meeting_id, coalesce(call.sequence, 0), now() from meeting_participant where stand_in_for = own.id
                on conflict (participant_id) do nothing;
            if not found then
                outcome := 'SAME';
            end if;
        end if;
        insert into meeting_invitation as i (participant_id, meeting_id, answer, reason, answered_at)
            values (own.id, of_meeting, given, why, now())
            on conflict (participant_id) do update set answer = excluded.answer, reason = excluded.reason, answered_at = excluded.answered_at;
    end if;
    perform set_config('portal.system', before, true);
end $$;

-- The one invitation behind the secret of an address, and the answer to it, for whoever brings it: there is no caller.
create function invitation_behind(of_secret text)
    returns table (meeting uuid, title text, host text, host_code text, begins timestamptz, ends timestamptz, place text, video_link text, state text,
        cancelled_for text, guest text, answer text, reason text, answer_by timestamptz)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    return query select m.id, m.title, s.name, s.code, m.begins_at, m.ends_at, m.place, m.video_link, m.state, m.cancelled_for, p.name,
            coalesce(i.answer, 'NONE'), coalesce(i.reason, ''), c.answer_by
        from meeting_outside o join meeting_participant p on p.id = o.participant_id join meeting m on m.id = p.meeting_id
        join section s on s.id = m.section_id left join meeting_invitation i on i.participant_id = p.id
        left join meeting_call c on c.meeting_id = m.id
        where o.secret = of_secret and m.state <> 'DRAFT';
    perform set_config('portal.system', before, true);
end $$;

create function answer_outside(of_secret text, given text, why text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    done boolean;
begin
    if given not in ('YES', 'NO') then
        return false;
    end if;
    perform set_config('portal.system', 'on', true);
    perform 1 from meeting m join meeting_outside o on o.meeting_id = m.id where o.secret = of_secret for share of m;
    insert into meeting_invitation as i (participant_id, meeting_id, answer, reason, answered_at)
        select o.participant_id, o.meeting_id, given, why, now() from meeting_outside o join meeting m on m.id = o.meeting_id
        where o.secret = of_secret and m.state = 'CALLED' and m.begins_at > now()
        on conflict (participant_id) do update set answer = excluded.answer, reason = excluded.reason, answered_at = excluded.answered_at;
    done := found;
    perform set_config('portal.system', before, true);
    return done;
end $$;
