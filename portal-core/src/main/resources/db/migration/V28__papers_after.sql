-- Papers after a meeting: what is typed in around the text of its minutes (biên bản, BB) and of the notice of its conclusions
-- (thông báo, TB). The text itself comes from the minutes as approved and from the conclusions as issued.

create table result_draft (
    meeting_id       uuid not null references meeting on delete cascade,
    type             text not null check (type in ('BB', 'TB')),
    subject          text not null check (length(subject) <= 500),
    chair            text not null check (length(chair) <= 500),
    secretary        text not null check (length(secretary) <= 500),
    -- One a line.
    recipients       text not null check (length(recipients) <= 4000),
    authority        text not null check (authority in ('', 'ON_BEHALF', 'ACTING', 'INSTEAD', 'BY_ORDER', 'AUTHORISED')),
    whom             text not null check (length(whom) <= 200),
    post             text not null check (length(post) <= 200),
    title            text not null check (length(title) <= 60),
    signer           text not null check (length(signer) <= 200),
    secretary_title  text not null check (length(secretary_title) <= 60),
    secretary_signer text not null check (length(secretary_signer) <= 200),
    version          bigint not null default 1,
    primary key (meeting_id, type)
);
-- The record may be closed: its papers are still issued, and replaced when an addendum has put something right.
alter table result_draft enable row level security, force row level security;
create policy system on result_draft using ((select caller_is_system())) with check ((select caller_is_system()));
create policy preparers on result_draft using (caller_prepared(meeting_id)) with check (caller_prepared(meeting_id));
create policy open_for_new on result_draft as restrictive for insert with check ((select caller_is_system())
    or exists (select from meeting m where m.id = meeting_id and m.section_id <> all ((select closed_sections())::uuid[])));
create policy open_for_changes on result_draft as restrictive for update using ((select caller_is_system())
    or exists (select from meeting m where m.id = meeting_id and m.section_id <> all ((select closed_sections())::uuid[])));

-- A meeting has one paper of these types in force: one begins, each replaces the one before it.
create unique index issued_paper_result on issued_paper (meeting_id, type) where type in ('BB', 'TB') and replaces is null;
