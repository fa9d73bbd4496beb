-- Functions that look past the policies ask who the caller is; whatever changes the figures of a meeting notes that by itself.

-- Whether the caller may say something to all who watch a topic: whoever prepares the meeting, or has done so. A feature with
-- topics of another kind adds its own rule here.
create function caller_tells(topic uuid) returns boolean language sql stable
    return caller_is_system() or caller_prepared(topic);

-- What the policies of meeting say of reading, for functions that look past them.
create function caller_may_read(meeting uuid) returns boolean language sql stable
    return caller_is_system() or caller_prepared(meeting) or caller_is_staff() and exists (
        select from meeting m where m.id = meeting and m.state <> 'DRAFT' and (m.audience = 'HOSPITAL'
            or m.audience in ('SECTION', 'SECTIONS') and m.section_id = any (caller_sections('member'))
            or m.audience = 'SECTIONS' and m.chosen_sections && caller_sections('member')
            or m.id = any (caller_meetings())));

create or replace function say_live(of_topic uuid, of_kind text, of_data text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    given bigint;
begin
    if not caller_tells(of_topic) then
        raise exception 'row-level security: said by who prepares the meeting' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    insert into live_topic as t values (of_topic, 1, clock_timestamp())
        on conflict (topic) do update set last = t.last + 1, last_at = clock_timestamp() returning last into given;
    insert into live_event values (of_topic, given, clock_timestamp(), of_kind, of_data);
    perform pg_notify('live_event', cast(of_topic as text));
    perform set_config('portal.system', before, true);
    return given;
end $$;

-- The figures of the points: called by functions that have asked (report_behind, heads_of), by nobody else.
revoke execute on function headcount_of(uuid) from public;

-- All figures of a meeting, the same for whoever reads of it: those of the points, and of the list of those who take part,
-- without those who are there by a post in the party. Whoever has said no, or sends somebody, is not expected.
create function heads_of(meeting uuid, out points bigint, out reporting bigint, out delegates bigint, out registered bigint,
        out expected bigint, out present bigint)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    if not caller_may_read(meeting) then
        raise exception 'row-level security: asked by who reads of the meeting' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    select h.points, h.reporting, h.delegates into points, reporting, delegates from headcount_of(meeting) h;
    select coalesce(sum(r.number), 0) into registered from point_registration r where r.meeting_id = heads_of.meeting;
    select count(*) filter (where c.participant_id is not null or coalesce(i.answer, 'NONE') not in ('NO', 'STAND_IN')), count(c.participant_id)
        into expected, present from meeting_participant p
        left join meeting_invitation i on i.participant_id = p.id left join meeting_presence c on c.participant_id = p.id
        where p.meeting_id = heads_of.meeting and p.party_section is null;
    perform set_config('portal.system', before, true);
end $$;

-- Numbers are given to those who may issue papers of the section; the function behind it is called by nobody else.
alter function reserve_paper_number(uuid, text, text, int) rename to next_paper_number;
revoke execute on function next_paper_number(uuid, text, text, int) from public;
create function reserve_paper_number(of_section uuid, of_type text, of_series text, wished int) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    if not (caller_is_system() or of_section = any (caller_sections('editor')) or caller_is_staff() and exists (
            select from meeting m where m.section_id = of_section and m.id = any (caller_leads_meetings()))) then
        raise exception 'row-level security: asked by who issues papers of the section' using errcode = 'insufficient_privilege';
    end if;
    return next_paper_number(of_section, of_type, of_series, wished);
end $$;

-- Points, what was announced and reported, invitations, answers, presence: by whichever way they change, the figures are told
-- anew. Nobody calls this but the triggers, so nobody need be asked.
drop function note_headcount(uuid);
create function note_heads() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    insert into headcount_note select m.id from meeting m where m.id in (select h.meeting_id from heads h)
        and m.state not in ('DRAFT', 'CLOSED', 'CANCELLED');
    perform set_config('portal.system', before, true);
    return null;
end $$;
do $$
declare
    part text;
begin
    foreach part in array array['connection_point', 'point_registration', 'point_report', 'meeting_participant', 'meeting_invitation',
            'meeting_presence'] loop
        execute format('create trigger heads_added after insert on %I referencing new table as heads for each statement execute function note_heads()', part);
        execute format('create trigger heads_changed after update on %I referencing new table as heads for each statement execute function note_heads()', part);
        execute format('create trigger heads_removed after delete on %I referencing old table as heads for each statement execute function note_heads()', part);
    end loop;
end $$;
