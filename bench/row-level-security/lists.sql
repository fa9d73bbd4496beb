-- The lists of ArticleLists for a member of two sections. Run it as the application's role (with the policies) and as the
-- owner of the tables (without), and compare. A list is executed six times before it is explained: from then on PostgreSQL
-- keeps its plan.
\set list 'select a.id, a.slug, a.state, a.title, a.lead, s.code, s.name, s.accent, a.topic_code, a.published_at, a.updated_at, a.reading_minutes, a.picture_count, a.views, c.id cover_id, c.width, c.height, c.widths, coalesce(nullif(c.alt, \'\'), c.caption) from article a join section s on s.id = a.section_id left join article_picture c on c.id = a.cover_id where a.state = \'PUBLISHED\' and (a.audience = \'HOSPITAL\' or s.code = any (cast($1 as text[])) or a.audience = \'SECTIONS\' and a.chosen_sections && array(select y.id from section y where y.code = any (cast($1 as text[]))))'
\set best_first 'order by ts_rank_cd(a.search, websearch_to_tsquery(\'simple\', fold(\'hiemgap\'))) + word_similarity(fold(\'hiemgap\'), fold(a.title)) desc, a.published_at desc limit 30'

begin;
select set_config('portal.caller', 'x', true), set_config('portal.staff', 'on', true), set_config('portal.member', 's11,s12', true),
    set_config('portal.editor', 's12', true), set_config('portal.admin', '', true), set_config('portal.runs', 'off', true),
    set_config('portal.system', 'off', true);

-- front page, newest
prepare newest(text) as :list order by a.published_at desc, a.id desc limit 11;
select 'execute newest(''{s11,s12}'')' from generate_series(1, 6) \gexec
explain (analyze, costs off, buffers off) execute newest('{s11,s12}');

-- most read
prepare most_read(text) as :list and a.published_at > now() - interval '30 days' order by a.views desc, a.id desc limit 5;
select 'execute most_read(''{s11,s12}'')' from generate_series(1, 6) \gexec
explain (analyze, costs off, buffers off) execute most_read('{s11,s12}');

-- section page
prepare of_section(text) as :list and s.code = 's13' order by a.published_at desc, a.id desc limit 21;
select 'execute of_section(''{s11,s12}'')' from generate_series(1, 6) \gexec
explain (analyze, costs off, buffers off) execute of_section('{s11,s12}');

-- search rare, by function
prepare search(text) as :list
    and a.id in (select articles_with('hiemgap') union select articles_titled_like('hiemgap')) :best_first;
select 'execute search(''{s11,s12}'')' from generate_series(1, 6) \gexec
explain (analyze, costs off, buffers off) execute search('{s11,s12}');

-- search rare, on the table
prepare search_on_table(text) as :list
    and (a.search @@ websearch_to_tsquery('simple', fold('hiemgap')) or fold('hiemgap') <% fold(a.title)) :best_first;
select 'execute search_on_table(''{s11,s12}'')' from generate_series(1, 6) \gexec
explain (analyze, costs off, buffers off) execute search_on_table('{s11,s12}');

-- one article
prepare one as select * from article where slug = 'bai-4711';
select 'execute one' from generate_series(1, 6) \gexec
explain (analyze, costs off, buffers off) execute one;

rollback;
