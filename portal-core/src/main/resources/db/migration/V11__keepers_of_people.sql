-- The people whom the caller keeps as an admin of a section: those who hold posts today in sections that the caller runs and
-- in no other, so that nobody becomes the keeper of a person by appointing them. The party and the mass organisations
-- employ nobody; they keep their posts, not the people.
create or replace function caller_keeps_staff() returns uuid[]
    language sql stable parallel safe
    return array(
        select p.staff_member_id from post p join section s on s.id = p.section_id
        where s.kind not in ('PARTY', 'MASS_ORGANISATION')
              and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today())
        group by p.staff_member_id
        having bool_and(s.id = any ((select caller_keeps_posts_in())::uuid[])));

-- A list that was not applied is kept for a day, also one that a killed server was writing; the rows of one that was applied
-- for 90 days; that there was one, for good.
create or replace function forget_staff_imports() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    delete from staff_import where (state = 'PREVIEW' or state = 'RUNNING' and not staff_import_is_written(id))
        and uploaded_at < now() - interval '1 day';
    delete from staff_import_row where import_id in (
        select id from staff_import where state in ('DONE', 'UNDONE') and coalesce(undone_at, finished_at) < now() - interval '90 days');
    perform set_config('portal.system', before, true);
end $$;
