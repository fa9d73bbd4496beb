-- The article that was drafted from a meeting, one for each, with the figures that its text was given.
create table meeting_article (
    meeting_id uuid primary key references meeting on delete cascade,
    article_id uuid not null unique references article on delete cascade,
    figures    text not null check (figures is json object),
    drafted_at timestamptz not null default now()
);

-- Whether the caller writes this article, and it is of the section that has held this meeting.
create function caller_writes_of_meeting(meeting uuid, article uuid) returns boolean
    language sql stable
    return exists (select from meeting m join article a on a.section_id = m.section_id
        where m.id = caller_writes_of_meeting.meeting and a.id = caller_writes_of_meeting.article and m.state in ('ENDED', 'CLOSED')
            and a.section_id = any (caller_sections('editor')) and a.section_id <> all (closed_sections()));

alter table meeting_article enable row level security, force row level security;
create policy system on meeting_article using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on meeting_article for select
    using (exists (select from meeting m where m.id = meeting_id) and exists (select from article a where a.id = article_id));
create policy editors_add on meeting_article for insert with check (caller_writes_of_meeting(meeting_id, article_id));
create policy editors_change on meeting_article for update using (caller_writes_of_meeting(meeting_id, article_id));

-- Policies know rows, not columns: an article stays with the meeting that it was drafted from.
create function keep_meeting_article() returns trigger language plpgsql as $$
begin
    if (new.meeting_id, new.article_id, new.drafted_at) is distinct from (old.meeting_id, old.article_id, old.drafted_at) then
        raise exception 'row-level security: an article stays with its meeting' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_meeting_article before update on meeting_article for each row execute function keep_meeting_article();
