-- A conference of 827 points (1, 22 and 804) with two categories of delegates and a random link for each.
insert into meeting (id, section_id, title, kind, state, begins_at, ends_at, place, audience, version)
select gen_random_uuid(), id, 'bench points', 'ONLINE', 'CALLED', now(), now() + interval '4 hours', 'x', 'HOSPITAL', 1
from section order by position limit 1;
insert into connection_point (id, meeting_id, level_id, code, name)
select gen_random_uuid(), m.id, l.id, 'T', 'Root' from meeting m join point_term l on l.meeting_id = m.id and l.kind = 'LEVEL' and l.position = 1
where m.title = 'bench points';
insert into connection_point (id, meeting_id, parent_id, level_id, code, name)
select gen_random_uuid(), m.id, p.id, l.id, 'X' || n, 'Branch ' || n from meeting m join connection_point p on p.meeting_id = m.id and p.code = 'T'
join point_term l on l.meeting_id = m.id and l.kind = 'LEVEL' and l.position = 2, generate_series(1, 22) n where m.title = 'bench points';
insert into connection_point (id, meeting_id, parent_id, level_id, code, name)
select gen_random_uuid(), m.id, p.id, l.id, 'Y' || n, 'Leaf ' || n from meeting m cross join generate_series(1, 804) n
join connection_point p on p.meeting_id = m.id and p.code = 'X' || (1 + n % 22)
join point_term l on l.meeting_id = m.id and l.kind = 'LEVEL' and l.position = 3 where m.title = 'bench points';
create table bench_links as
select p.id as point, p.meeting_id as meeting, c.id as category,
    rtrim(translate(encode(decode(replace(cast(gen_random_uuid() as text) || cast(gen_random_uuid() as text), '-', ''), 'hex'), 'base64'), '+/', '-_'), '=') as secret
from connection_point p join meeting m on m.id = p.meeting_id join point_term c on c.meeting_id = m.id and c.kind = 'CATEGORY' and c.position = 1
where m.title = 'bench points';
insert into point_link (point_id, meeting_id, grain, token_hash) select point, meeting, secret, encode(sha256(convert_to(secret, 'UTF8')), 'hex') from bench_links;
