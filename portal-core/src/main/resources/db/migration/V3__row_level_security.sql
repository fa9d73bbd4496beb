-- The second lock: PostgreSQL itself shows and takes only what the caller of a transaction may read and write, whoever
-- forgot to ask in the code. Every transaction states its caller in settings of its own (CallerStatement); without that
-- no row is visible. The rules are those of docs/permissions.md.
--
-- The functions are asked as (select f()), which PostgreSQL works out once for a statement and not for each row.

create function caller_is_staff() returns boolean
    language sql stable parallel safe
    return current_setting('portal.staff', true) = 'on';

-- Whether the caller runs the portal; that opens no section's content.
create function caller_runs_portal() returns boolean
    language sql stable parallel safe
    return current_setting('portal.runs', true) = 'on';

-- Whether the portal works by itself, for no caller: first content, and the migrations.
create function caller_is_system() returns boolean
    language sql stable parallel safe
    return current_setting('portal.system', true) = 'on';

-- The sections in which the caller is at least 'member', 'editor' or 'admin'.
create function caller_sections(role text) returns uuid[]
    language sql stable parallel safe
    return array(select id from section where code = any (string_to_array(current_setting('portal.' || role, true), ',')));

create function party_sections() returns uuid[]
    language sql stable parallel safe
    return array(select id from section where kind = 'PARTY');

-- The chosen sections once more, on the article itself: its policy cannot read article_audience, whose policy reads article.
alter table article add chosen_sections uuid[] not null default '{}';
update article set chosen_sections = chosen.sections
    from (select article_id, array_agg(section_id) sections from article_audience group by article_id) chosen
    where id = chosen.article_id;

create function keep_chosen_sections() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update article set chosen_sections = array_remove(chosen_sections, old.section_id) where id = old.article_id;
    else
        update article set chosen_sections = array_append(chosen_sections, new.section_id) where id = new.article_id;
    end if;
    return null;
end $$;
create trigger keep_chosen_sections after insert or delete on article_audience
    for each row execute function keep_chosen_sections();

-- Readings are added up for all readers together, thus by nobody in particular. Nothing else can be done by this.
create function count_readings(article uuid, readings bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    update article a set views = views + readings where a.id = count_readings.article and readings > 0;
    perform set_config('portal.system', before, true);
end $$;

-- The search by index. PostgreSQL asks the policies before it compares texts, so on the table itself it would have to
-- look at every article. These tell ids only, of all sections; to show anything the article itself has to be read.
create function articles_with(words text) returns setof uuid
    language sql stable rows 100 security definer set search_path = pg_catalog, public, pg_temp
    as $$ select id from article where search @@ websearch_to_tsquery('simple', fold(words)) $$;

create function articles_titled_like(words text) returns setof uuid
    language sql stable rows 100 security definer set search_path = pg_catalog, public, pg_temp
    as $$ select id from article where fold(words) <% fold(title) $$;

-- section: that it exists is known to all staff.
alter table section enable row level security, force row level security;
create policy system on section using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on section for select using ((select caller_is_staff()));
create policy portal_admins on section
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));
create policy admins on section for update
    using (id = any ((select caller_sections('admin'))::uuid[])) with check (id = any ((select caller_sections('admin'))::uuid[]));

-- staff_member, topic, quick_contact: the hospital's own, kept by who runs the portal.
alter table staff_member enable row level security, force row level security;
create policy system on staff_member using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on staff_member for select using ((select caller_is_staff()));
create policy portal_admins on staff_member
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

alter table topic enable row level security, force row level security;
create policy system on topic using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on topic for select using ((select caller_is_staff()));
create policy portal_admins on topic
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

alter table quick_contact enable row level security, force row level security;
create policy system on quick_contact using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on quick_contact for select using ((select caller_is_staff()));
create policy portal_admins on quick_contact
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

-- post: who belongs to a party section is sensitive (Law 91/2025/QH15) and seen by its own members only. A policy for
-- those who keep the posts of the whole hospital would stand beside admins.
alter table post enable row level security, force row level security;
create policy system on post using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on post for select using ((select caller_is_staff())
    and (section_id <> all ((select party_sections())::uuid[]) or section_id = any ((select caller_sections('member'))::uuid[])));
create policy admins on post
    using (section_id = any ((select caller_sections('admin'))::uuid[]))
    with check (section_id = any ((select caller_sections('admin'))::uuid[]));

-- article: says the same as Article.isReadableBy.
alter table article enable row level security, force row level security;
create policy system on article using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on article for select using ((select caller_is_staff()) and state = 'PUBLISHED'
    and (audience = 'HOSPITAL' or section_id = any ((select caller_sections('member'))::uuid[])
        or audience = 'SECTIONS' and chosen_sections && (select caller_sections('member'))));
create policy editors on article
    using (section_id = any ((select caller_sections('editor'))::uuid[]))
    with check (section_id = any ((select caller_sections('editor'))::uuid[]));

-- article_audience, article_picture: read with their article, written by who may write it.
create function caller_edits(article uuid) returns boolean
    language sql stable parallel safe
    return exists (select from article a where a.id = article and a.section_id = any (caller_sections('editor')));

alter table article_audience enable row level security, force row level security;
create policy system on article_audience using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on article_audience for select using (exists (select from article a where a.id = article_id));
create policy editors on article_audience
    using (caller_edits(article_id)) with check (caller_edits(article_id));

alter table article_picture enable row level security, force row level security;
create policy system on article_picture using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on article_picture for select using (exists (select from article a where a.id = article_id));
create policy editors on article_picture
    using (caller_edits(article_id)) with check (caller_edits(article_id));
