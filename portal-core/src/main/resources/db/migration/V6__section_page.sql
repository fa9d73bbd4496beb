-- What the page of a section says besides its name: lists of a label and what belongs to it, as JSON.
alter table section
    add opening_hours  text not null default '',
    add links          text not null default '[]' check (links is json array),
    add contact_points text not null default '[]' check (contact_points is json array);

-- Whoever runs a section runs those below it too.
create function caller_runs_sections() returns uuid[]
    language sql stable parallel safe
    return array(
        with recursive tree as (
            select unnest(caller_sections('admin')) id
            union select s.id from section s join tree t on s.parent_id = t.id)
        select id from tree);
drop policy admins on section;
create policy admins on section for update
    using (id = any ((select caller_runs_sections())::uuid[])) with check (id = any ((select caller_runs_sections())::uuid[]));
