-- What people say of themselves and to whom; posts that are kept section by section; when somebody leaves.

-- Who sees a personal field: the person's own sections, all staff, or nobody but the person (Law 91/2025/QH15).
create domain visibility text check (value in ('OWN_SECTION', 'HOSPITAL', 'NOBODY'));

alter table staff_member
    -- Words between commas, as they were entered.
    add languages            text not null default '',
    add skills               text not null default '',
    -- The fingerprint of the picture that was uploaded, by which its files are found.
    add photo                text check (photo ~ '^[0-9a-f]{64}$'),
    add email_visibility     visibility not null default 'HOSPITAL',
    add extension_visibility visibility not null default 'HOSPITAL',
    add mobile_visibility    visibility not null default 'OWN_SECTION',
    add room_visibility      visibility not null default 'HOSPITAL',
    add photo_visibility     visibility not null default 'HOSPITAL',
    add languages_visibility visibility not null default 'HOSPITAL',
    add skills_visibility    visibility not null default 'HOSPITAL',
    -- The first day on which the person no longer works here; all posts end with it at the latest.
    add left_on              date,
    -- When the account of a person who has left was closed; a day that has come without it is still to be done.
    add account_closed_at    timestamptz,
    add check (username <> '');

-- One title in one section cannot be held twice at the same time.
alter table post
    add version bigint not null default 0,
    add constraint post_held_once exclude using gist (staff_member_id with =, section_id with =, fold(title) with =,
        daterange(from_date, to_date, '[]') with &&);

-- Days begin and end where the hospital stands.
create or replace function hospital_today() returns date
    language sql stable parallel safe
    return (now() at time zone 'Asia/Ho_Chi_Minh')::date;

create function caller_username() returns text
    language sql stable parallel safe
    return nullif(current_setting('portal.username', true), '');

-- Phòng Tổ chức cán bộ keeps everybody, with those who run it and those who run the portal.
create function caller_keeps_everybody() returns boolean
    language sql stable parallel safe
    return caller_runs_portal() or exists (select from section where code = 'tccb' and id = any (caller_runs_sections()));

-- The sections whose posts the caller keeps. Those of a party section are sensitive and kept by its own admins only.
create function caller_keeps_posts_in() returns uuid[]
    language sql stable parallel safe
    return array(
        select id from section
        where kind <> 'PARTY' and ((select caller_keeps_everybody()) or id = any ((select caller_runs_sections())::uuid[]))
           or id = any ((select caller_sections('admin'))::uuid[]));

-- The people whom the caller keeps as an admin of a section: those with a post there today. The party and the mass
-- organisations employ nobody; they keep their posts, not the people.
create function caller_keeps_staff() returns uuid[]
    language sql stable parallel safe
    return array(
        select p.staff_member_id from post p join section s on s.id = p.section_id
        where s.kind not in ('PARTY', 'MASS_ORGANISATION') and s.id = any ((select caller_keeps_posts_in())::uuid[])
              and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today()));

-- A post ends and stays in the record; none is deleted.
drop policy admins on post;
create policy keepers_add on post for insert with check (section_id = any ((select caller_keeps_posts_in())::uuid[]));
create policy keepers_change on post for update
    using (section_id = any ((select caller_keeps_posts_in())::uuid[]))
    with check (section_id = any ((select caller_keeps_posts_in())::uuid[]));

create policy everybodys_keepers on staff_member for insert with check ((select caller_keeps_everybody()));
create policy keepers on staff_member for update
    using ((select caller_keeps_everybody()) or id = any ((select caller_keeps_staff())::uuid[]))
    with check ((select caller_keeps_everybody()) or id = any ((select caller_keeps_staff())::uuid[]));
create policy own on staff_member for update
    using ((select caller_is_staff()) and username = (select caller_username()))
    with check ((select caller_is_staff()) and username = (select caller_username()));

-- Policies know rows, not columns: one's own row holds what others say of one. Who states no caller owns the table.
create function keep_what_others_say() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('portal.caller', true), '') = '' or caller_keeps_everybody() then
        return new;
    elsif new.username is distinct from old.username or not new.id = any (caller_keeps_staff()) then
        raise exception 'row-level security: names, numbers and accounts are written by those who keep them'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_what_others_say before update on staff_member for each row
    when (row(new.username, new.staff_number, new.family_name, new.middle_name, new.given_name, new.degree, new.left_on,
              new.account_closed_at)
          is distinct from row(old.username, old.staff_number, old.family_name, old.middle_name, old.given_name, old.degree,
              old.left_on, old.account_closed_at))
    execute function keep_what_others_say();
