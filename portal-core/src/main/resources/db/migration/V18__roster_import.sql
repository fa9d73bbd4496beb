-- Rosters out of files; notices for the admins of a section alone; what a closed section still has of shifts reaches nobody.

-- A file with a roster that was sent. It is read once and kept until it is applied or a day is over; what it would do is worked
-- out whenever it is shown. Only who has sent it sees it, as long as they keep the roster.
create table roster_import (
    id         uuid primary key,
    owner      text not null,
    section_id uuid not null references section,
    month      date not null check (extract(day from month) = 1),
    file_name  text not null check (length(file_name) between 1 and 200),
    -- What was read out of it; nothing any more once it is done.
    entries    text check (entries is json object),
    -- The hours of shifts of which neither the file nor the role says them, as they were written.
    from_time  text not null check (length(from_time) between 1 and 20),
    to_time    text not null check (length(to_time) between 1 and 20),
    state      text not null default 'PREVIEW' check (state in ('PREVIEW', 'DONE')),
    added      int not null default 0,
    sent_at    timestamptz not null default now(),
    done_at    timestamptz,
    check ((state = 'DONE') = (done_at is not null) and (state = 'DONE') = (entries is null))
);
create index roster_import_owner on roster_import (owner, sent_at desc);

alter table roster_import enable row level security, force row level security;
create policy system on roster_import using ((select caller_is_system())) with check ((select caller_is_system()));
create policy owners on roster_import
    using ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true))
        and section_id = any ((select caller_keeps_rosters())::uuid[]))
    with check ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true))
        and section_id = any ((select caller_keeps_rosters())::uuid[]));

-- What was not applied within a day is given up; that something was applied is kept for 90 days, and for good in the audit trail.
create function forget_roster_imports() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    delete from roster_import where state = 'PREVIEW' and sent_at < now() - interval '1 day' or done_at < now() - interval '90 days';
    perform set_config('portal.system', before, true);
end $$;

-- A notice, or a mail, to a section is for those who write for it, or for its admins alone.
alter table notice add audience text not null default 'EDITORS' check (audience in ('EDITORS', 'ADMINS'));
alter table mail add audience text not null default 'EDITORS' check (audience in ('EDITORS', 'ADMINS'));
drop policy recipients on notice;
create policy recipients on notice for select using ((select caller_is_staff()) and (recipient = (select caller_username())
    or audience = 'EDITORS' and section_id = any ((select caller_sections('editor'))::uuid[])
    or audience = 'ADMINS' and section_id = any ((select caller_sections('admin'))::uuid[])));

-- Whether a section was still open when a shift of it began, by the hospital's calendar.
create function open_at(closed_on date, moment timestamptz) returns boolean language sql stable parallel safe
    return closed_on is null or moment < closed_on::timestamp at time zone 'Asia/Ho_Chi_Minh';

create or replace function shifts_behind(token text, since timestamptz)
    returns table (shift uuid, role text, place text, begins timestamptz, ends timestamptz, note text, changes bigint)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    return query select h.id, r.name, s.name, h.begins_at, h.ends_at, h.note, h.version
        from duty_feed f join staff_member m on m.id = f.staff_member_id
        left join (shift h join duty_role r on r.id = h.role_id join section s on s.id = h.section_id)
            on h.staff_member_id = f.staff_member_id and h.published and h.ends_at > since and open_at(s.closed_on, h.begins_at)
        where f.token_hash = token and (m.left_on is null or m.left_on > hospital_today())
        order by h.begins_at;
    perform set_config('portal.system', before, true);
end $$;
