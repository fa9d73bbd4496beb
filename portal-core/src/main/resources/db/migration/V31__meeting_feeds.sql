-- Addresses of private calendars: besides somebody's own shifts their meetings, and the hospital's weekly calendar. Each kind has a
-- secret of its own, so that one can be given to a program, renewed and revoked without the others.

alter table duty_feed rename to calendar_feed;
alter table calendar_feed
    add kind text not null default 'DUTY' check (kind in ('DUTY', 'MEETINGS', 'CALENDAR')),
    drop constraint duty_feed_pkey,
    add primary key (staff_member_id, kind);
alter table calendar_feed alter kind drop default;

-- As it was, with the table's new name.
do $$ begin
    execute replace(pg_get_functiondef('people_in_use(uuid[])'::regprocedure), 'duty_feed', 'calendar_feed');
end $$;
drop function shifts_behind(text, timestamptz);

-- What stands behind the address of a calendar, for whoever brings its secret: there is no caller. Asked anew each time, so that
-- nothing is shown any longer than its owner may read it. The first row, without an event, says whose it is; there is none for an
-- unknown secret, and for somebody who has left. Should it be more than is wanted, what is to come goes before what is past.
create function events_behind(token text, of_kind text, since timestamptz, until timestamptz, most int)
    returns table (event uuid, page uuid, changes bigint, title text, place text, begins timestamptz, ends timestamptz, about text, chair text,
        participants text, host text, link text, state text, answer text, reader text, address text, language text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    owner staff_member;
begin
    perform set_config('portal.system', 'on', true);
    select m.* into owner from calendar_feed f join staff_member m on m.id = f.staff_member_id
        where f.token_hash = token and f.kind = of_kind and (m.left_on is null or m.left_on > hospital_today());
    if owner.id is not null then
        return query select null::uuid, null::uuid, 0::bigint, '', '', null::timestamptz, null::timestamptz, '', '', '', '', '', '', '', called_name(owner),
            coalesce(owner.email, ''), coalesce((select c.language from mail_choice c where c.username = owner.username), 'vi');
    end if;
    if owner.id is not null and of_kind = 'DUTY' then
        return query select h.id, null::uuid, h.version, r.name, s.name, h.begins_at, h.ends_at, h.note, '', '', '', '', '', '', '', '', ''
            from shift h join duty_role r on r.id = h.role_id join section s on s.id = h.section_id
            where h.staff_member_id = owner.id and h.published and h.ends_at > since and h.begins_at < until and open_at(s.closed_on, h.begins_at)
            order by h.begins_at < now(), abs(extract(epoch from h.begins_at - now())) limit most;
    elsif owner.id is not null and of_kind = 'MEETINGS' then
        -- Who takes part reads a meeting, whatever its audience; who only speaks at it, if it is for the whole hospital.
        return query select m.id, m.id, coalesce(c.sequence, 0)::bigint, m.title, m.place, m.begins_at, m.ends_at,
                case m.state when 'CANCELLED' then m.cancelled_for else m.purpose end,
                coalesce((select string_agg(o.name, ', ' order by o.position, o.id) from meeting_participant o
                    where o.meeting_id = m.id and o.part = 'CHAIR'), ''), '', s.name,
                case m.state when 'CANCELLED' then '' else m.video_link end, m.state,
                case when p.id is null then '' else coalesce(i.answer, 'NONE') end, '', '', ''
            from meeting m join section s on s.id = m.section_id
            left join meeting_participant p on p.meeting_id = m.id and p.staff_member_id = owner.id
            left join meeting_invitation i on i.participant_id = p.id left join meeting_call c on c.meeting_id = m.id
            where m.state <> 'DRAFT' and m.ends_at > since and m.begins_at < until and (p.id is not null
                or m.audience = 'HOSPITAL' and exists (select from agenda_speaker a where a.meeting_id = m.id and a.staff_member_id = owner.id))
            order by m.begins_at < now(), abs(extract(epoch from m.begins_at - now())) limit most;
    elsif owner.id is not null then
        -- What the office has approved is for all staff. A meeting of one's own bears the id by which one was invited to it.
        return query select coalesce(p.meeting_id, e.id), p.meeting_id, coalesce(c.sequence, e.version), e.title,
                concat_ws(', ', r.name, nullif(nullif(e.place, ''), r.name)), e.begins_at, e.ends_at, '', e.chair, e.participants, s.name, '', '', '',
                '', '', ''
            from calendar_entry e join section s on s.id = e.section_id left join room r on r.id = e.room_id
            left join meeting_participant p on p.meeting_id = e.meeting_id and p.staff_member_id = owner.id
            left join meeting_call c on c.meeting_id = p.meeting_id
            where e.state = 'APPROVED' and e.ends_at > since and e.begins_at < until
            order by e.begins_at < now(), abs(extract(epoch from e.begins_at - now())) limit most;
    end if;
    perform set_config('portal.system', before, true);
end $$;

-- What is looked for in meetings: titles, items of agendas, documents, minutes, conclusions, issued papers.
create function lexemes_of(text) returns tsvector
    language sql immutable parallel safe strict
    return to_tsvector('simple', regexp_replace(fold($1), '[^a-z0-9]+', ' ', 'g'));

create index meeting_found on meeting using gin (lexemes_of(title || ' ' || purpose));
create index agenda_item_found on agenda_item using gin (lexemes_of(title || ' ' || about));
create index agenda_document_found on agenda_document using gin (lexemes_of(title));
create index minutes_part_found on minutes_part using gin (lexemes_of(heading || ' ' || text));
create index minutes_addendum_found on minutes_addendum using gin (lexemes_of(text));
create index conclusion_found on conclusion using gin (lexemes_of(title || ' ' || sentence));
create index issued_paper_found on issued_paper using gin (lexemes_of(named || ' ' || summary));

-- By index, past the policies: ids only, of all meetings. To show anything, the row itself has to be read.
create function meeting_parts_with(query text) returns table (kind text, id uuid)
    language sql stable rows 100 security definer set search_path = pg_catalog, public, pg_temp
    as $$
        select 'MEETING', m.id from meeting m where lexemes_of(m.title || ' ' || m.purpose) @@ to_tsquery('simple', query)
        union all select 'ITEM', i.id from agenda_item i where lexemes_of(i.title || ' ' || i.about) @@ to_tsquery('simple', query)
        union all select 'DOCUMENT', d.id from agenda_document d where lexemes_of(d.title) @@ to_tsquery('simple', query)
        union all select 'MINUTES', p.id from minutes_part p where lexemes_of(p.heading || ' ' || p.text) @@ to_tsquery('simple', query)
        union all select 'ADDENDUM', a.id from minutes_addendum a where lexemes_of(a.text) @@ to_tsquery('simple', query)
        union all select 'CONCLUSION', c.id from conclusion c where lexemes_of(c.title || ' ' || c.sentence) @@ to_tsquery('simple', query)
        union all select 'PAPER', i.id from issued_paper i where lexemes_of(i.named || ' ' || i.summary) @@ to_tsquery('simple', query)
    $$;
