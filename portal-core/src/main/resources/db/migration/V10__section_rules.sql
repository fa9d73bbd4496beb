-- How a section works: which parts it has, for whom what is new is meant unless its editor says otherwise, who publishes.
alter table section
    add has_news     boolean not null default true,
    add has_people   boolean not null default true,
    add for_hospital boolean not null default true,
    add publishing   text not null default 'EDITORS' check (publishing in ('EDITORS', 'ADMINS')),
    add cover        uuid,
    add cover_width  int,
    add cover_height int,
    add cover_widths text;

-- When an editor handed the draft in for approval; empty while nobody has.
alter table article add submitted_at timestamptz;

create function approving_sections() returns uuid[] language sql stable parallel safe
    return array(select id from section where publishing = 'ADMINS');

-- Where admins publish, nobody else changes or takes back what readers see, nor makes it seen.
create policy approved_before_new on article as restrictive for insert
    with check (state <> 'PUBLISHED' or (select caller_is_system())
        or section_id <> all ((select approving_sections())::uuid[])
        or section_id = any ((select caller_sections('admin'))::uuid[]));
create policy approved_after on article as restrictive for update
    using (state <> 'PUBLISHED' or (select caller_is_system())
        or section_id <> all ((select approving_sections())::uuid[])
        or section_id = any ((select caller_sections('admin'))::uuid[]))
    with check (state <> 'PUBLISHED' or (select caller_is_system())
        or section_id <> all ((select approving_sections())::uuid[])
        or section_id = any ((select caller_sections('admin'))::uuid[]));
create policy approved_before_removal on article as restrictive for delete
    using (state <> 'PUBLISHED' or (select caller_is_system())
        or section_id <> all ((select approving_sections())::uuid[])
        or section_id = any ((select caller_sections('admin'))::uuid[]));

create or replace function caller_edits(article uuid) returns boolean
    language sql stable parallel safe
    return exists (select from article a where a.id = article and a.section_id = any (caller_sections('editor'))
        and a.section_id <> all (closed_sections())
        and (a.state <> 'PUBLISHED' or a.section_id <> all (approving_sections())
            or a.section_id = any (caller_sections('admin'))));
