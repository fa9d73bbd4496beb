-- Of meetings: who is told what of an invitation and under which number, what may be counted, what stays as it was reported, who
-- chairs while minutes are before the chair; people in use are found also where their ids stand in lists.

-- A post as it is written behind a name: "Trưởng khoa" of "Khoa Nội" is "Trưởng khoa Nội".
create function written_post(title text, short_name text) returns text language sql immutable parallel safe
    return left(case when fold(title) like '%' || fold(short_name) || '%' then title
        when fold(regexp_replace(title, '^.* ', '')) = fold(split_part(short_name, ' ', 1))
            then title || substring(short_name from position(' ' in short_name))
        else title || ' ' || short_name end, 300);

-- The first of somebody's posts on a day, one of the section itself first; of the party only at its own meetings.
create or replace function post_on(person uuid, section uuid, day date) returns text
    language sql stable
    return coalesce((select written_post(p.title, s.short_name) from post p join section s on s.id = p.section_id
        where p.staff_member_id = person and p.from_date <= day and (p.to_date is null or p.to_date >= day)
            and (s.kind <> 'PARTY' or s.id = section)
        order by coalesce(s.id = section, false) desc, p.rank, s.position, p.from_date, p.id limit 1), '');
create or replace function post_on(person uuid, day date) returns text language sql stable
    return post_on(person, cast(null as uuid), day);

-- The same for everybody at once.
create or replace function posts_on(day date) returns table (person uuid, post text) language sql stable as $$
    select distinct on (p.staff_member_id) p.staff_member_id, written_post(p.title, s.short_name)
    from post p join section s on s.id = p.section_id
    where s.kind <> 'PARTY' and p.from_date <= day and (p.to_date is null or p.to_date >= day)
    order by p.staff_member_id, p.rank, s.position, p.from_date, p.id $$;
