-- One number for each kind of content, counted up when content that readers see has been changed and committed. Pages
-- that were written for an older number are not shown again; asking for the numbers costs next to nothing.
create table content_version (
    topic text primary key,
    value bigint not null
);
insert into content_version values ('NEWS', 1), ('ORGANIZATION', 1), ('CONTACTS', 1);

-- Once for each transaction and topic. The triggers below are deferred: they run when the transaction is about to
-- commit, so the row is locked for that moment only, and nobody sees a number before what it stands for.
create function content_changed() returns trigger language plpgsql as $$
declare
    setting text := 'portal.changed_' || tg_argv[0];
begin
    if current_setting(setting, true) is distinct from pg_current_xact_id()::text then
        update content_version set value = value + 1 where topic = tg_argv[0];
        perform set_config(setting, pg_current_xact_id()::text, true);
    end if;
    return null;
end $$;

-- Readings are left out: they are counted all the time, and a page may show a number of some seconds ago.
create constraint trigger article_changed after update of title, lead, body_html, byline, topic_code, audience,
        section_id, slug, state, published_at, cover_id, picture_count, reading_minutes on article
    deferrable initially deferred for each row when (old.state = 'PUBLISHED' or new.state = 'PUBLISHED')
    execute function content_changed('NEWS');
create constraint trigger article_added after insert on article
    deferrable initially deferred for each row when (new.state = 'PUBLISHED') execute function content_changed('NEWS');
create constraint trigger article_removed after delete on article
    deferrable initially deferred for each row when (old.state = 'PUBLISHED') execute function content_changed('NEWS');
create constraint trigger article_audience_changed after insert or update or delete on article_audience
    deferrable initially deferred for each row execute function content_changed('NEWS');
create constraint trigger article_picture_changed after insert or update or delete on article_picture
    deferrable initially deferred for each row execute function content_changed('NEWS');
create constraint trigger topic_changed after insert or update or delete on topic
    deferrable initially deferred for each row execute function content_changed('NEWS');
create constraint trigger section_changed after insert or update or delete on section
    deferrable initially deferred for each row execute function content_changed('ORGANIZATION');
create constraint trigger staff_member_changed after insert or update or delete on staff_member
    deferrable initially deferred for each row execute function content_changed('ORGANIZATION');
create constraint trigger post_changed after insert or update or delete on post
    deferrable initially deferred for each row execute function content_changed('ORGANIZATION');
create constraint trigger quick_contact_changed after insert or update or delete on quick_contact
    deferrable initially deferred for each row execute function content_changed('CONTACTS');
