-- Fills a database that has the portal's tables and nothing in them: 40 sections, 50,000 articles of some kB, a third of
-- them not for everybody. To be run as the owner of the tables; see docs/performance.md.
set portal.system = 'on';
insert into section (id, code, name, short_name, kind, accent, position, version)
select gen_random_uuid(), 's' || n, 'Khoa ' || n, 'K' || n, case when n = 40 then 'PARTY' else 'CLINICAL' end, 1 + n % 12, n, 1 from generate_series(10, 49) n;
insert into topic values ('hoatdong', 'a', 'b', 1);
insert into article (id, section_id, slug, state, title, lead, body_html, body_text, topic_code, audience, created_at, created_by, updated_at, updated_by, published_at, version, views)
select gen_random_uuid(), (select id from section where code = 's' || (10 + n % 40)), 'bai-' || n,
    case when n % 50 = 0 then 'DRAFT' else 'PUBLISHED' end,
    'Bài viết số ' || n || ' về ' || (array['tập huấn','hội thảo','khám bệnh','điều dưỡng','truyền máu','kiểm tra'])[1 + n % 6],
    'Đoạn mở đầu của bài ' || n, repeat('<p>Nội dung của bài viết này nói về công việc hằng ngày của khoa phòng. ' || n || '</p>', 30),
    repeat('Nội dung của bài viết này nói về công việc hằng ngày của khoa phòng. ' || n || ' ', 30) || case when n % 997 = 0 then ' hiếmgặp' else '' end,
    'hoatdong', (array['HOSPITAL','HOSPITAL','HOSPITAL','SECTION','SECTIONS'])[1 + (n / 40) % 5],
    now() - n * interval '30 min', 'x', now(), 'x', now() - n * interval '30 min', 1, (n * 7919) % 1000
from generate_series(1, 50000) n;
insert into article_audience select a.id, s.id from article a join lateral (select id from section where position % 10 = length(a.title) % 10 ) s on s.id <> a.section_id where a.audience = 'SECTIONS';
insert into article_picture (id, article_id, position, width, height, widths, sha256) select gen_random_uuid(), id, 0, 640, 480, '640', '' from article;
update article a set cover_id = p.id, picture_count = 1 from article_picture p where p.article_id = a.id;
analyze;
