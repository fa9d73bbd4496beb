-- What people are told of, the mail that goes out, and messages to sections, which become numbered requests.

-- For one person by log-in name, or for those who write for a section. The sentence stands in the bundles under its kind.
create table notice (
    id         uuid primary key,
    at         timestamptz not null default now(),
    recipient  text,
    section_id uuid references section,
    kind       text not null check (kind ~ '^[a-z]+\.[a-z_]+$'),
    arguments  text not null check (arguments is json array),
    link       text not null check (link ~ '^/([^/\\]|$)'),
    -- The lasting id of the account that did it; empty for the portal itself. Nobody is told of their own deeds.
    told_by    text not null,
    check ((recipient is null) <> (section_id is null))
);
create index notice_recipient on notice (recipient, at desc, id desc) where recipient is not null;
create index notice_section on notice (section_id, at desc, id desc) where section_id is not null;
create index notice_at on notice (at);

create table notice_reading (
    username  text not null,
    notice_id uuid not null references notice on delete cascade,
    read_at   timestamptz not null default now(),
    primary key (username, notice_id)
);
create index notice_reading_notice on notice_reading (notice_id);

-- Whether somebody wants mail, and in which language; whoever has not chosen gets it, in Vietnamese.
create table mail_choice (
    username text primary key,
    wanted   boolean not null,
    language text not null check (language in ('vi', 'en'))
);

-- The queue. A row for a section is replaced by one for each who writes for it as soon as Keycloak says who they are.
create table mail (
    id         uuid primary key,
    queued_at  timestamptz not null default now(),
    recipient  text,
    section_id uuid references section,
    -- Whom a mail to a section leaves out: the lasting id of the account that did it.
    told_by    text not null,
    kind       text not null,
    arguments  text not null check (arguments is json array),
    link       text not null,
    state      text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'UNWANTED', 'UNREACHABLE', 'GIVEN_UP')),
    attempts   int not null default 0,
    due_at     timestamptz not null default now(),
    done_at    timestamptz,
    -- What the last attempt failed of; never an address.
    fault      text not null default '',
    check ((recipient is null) <> (section_id is null))
);
create index mail_due on mail (due_at, id) where state = 'QUEUED';
create index mail_done on mail (done_at) where state <> 'QUEUED';

alter table notice enable row level security, force row level security;
create policy system on notice using ((select caller_is_system())) with check ((select caller_is_system()));
create policy recipients on notice for select using ((select caller_is_staff()) and (recipient = (select caller_username())
    or section_id = any ((select caller_sections('editor'))::uuid[])));
create policy tellers on notice for insert
    with check ((select caller_is_staff()) and told_by = (select current_setting('portal.caller', true)));

alter table notice_reading enable row level security, force row level security;
create policy system on notice_reading using ((select caller_is_system())) with check ((select caller_is_system()));
create policy own on notice_reading
    using ((select caller_is_staff()) and username = (select caller_username()))
    with check ((select caller_is_staff()) and username = (select caller_username()));

alter table mail_choice enable row level security, force row level security;
create policy system on mail_choice using ((select caller_is_system())) with check ((select caller_is_system()));
create policy own on mail_choice
    using ((select caller_is_staff()) and username = (select caller_username()))
    with check ((select caller_is_staff()) and username = (select caller_username()));

-- Queued by whoever does something that others are told of, read by nobody but the portal.
alter table mail enable row level security, force row level security;
create policy system on mail using ((select caller_is_system())) with check ((select caller_is_system()));
create policy tellers on mail for insert
    with check ((select caller_is_staff()) and told_by = (select current_setting('portal.caller', true)));

-- A message to a section: a numbered request in its inbox.
create table section_request (
    id              uuid primary key,
    section_id      uuid not null references section,
    year            int not null,
    number          int not null check (number > 0),
    sender          text not null,
    sender_username text not null,
    sender_name     text not null,
    subject         text not null check (length(subject) between 1 and 150),
    category        text not null check (category in ('QUESTION', 'SUPPORT', 'INCIDENT', 'PROPOSAL', 'OTHER')),
    urgency         text not null check (urgency in ('NORMAL', 'SOON', 'URGENT')),
    state           text not null check (state in ('NEW', 'IN_PROGRESS', 'WAITING', 'ANSWERED', 'CLOSED')),
    assignee        text,
    assignee_name   text not null default '',
    due_at          timestamptz not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint not null,
    unique (section_id, year, number)
);
create index section_request_sender on section_request (sender, created_at desc, id desc);
create index section_request_assignee on section_request (assignee, due_at, id) where state in ('NEW', 'IN_PROGRESS', 'WAITING');
create index section_request_open on section_request (section_id, due_at, id) where state in ('NEW', 'IN_PROGRESS', 'WAITING');
create index section_request_done on section_request (section_id, updated_at desc, id desc) where state in ('ANSWERED', 'CLOSED');

-- What was said and done about it, in this order; nothing of it is changed afterwards.
create table request_entry (
    id          uuid primary key,
    request_id  uuid not null references section_request,
    at          timestamptz not null,
    author      text not null,
    author_name text not null,
    kind        text not null check (kind in ('SENT', 'WRITTEN', 'REOPENED', 'ANSWER', 'REMARK', 'STATE', 'ASSIGNED', 'DUE')),
    -- For those who work on it; never shown to the sender.
    internal    boolean not null,
    text        text not null check (length(text) <= 8000),
    detail      text not null default ''
);
create index request_entry_request on request_entry (request_id, id);
create index request_entry_author on request_entry (author, at desc) where kind in ('SENT', 'WRITTEN', 'REOPENED');

create table request_file (
    id       uuid primary key,
    entry_id uuid not null references request_entry,
    name     text not null check (length(name) between 1 and 150),
    type     text not null,
    size     bigint not null
);
create index request_file_entry on request_file (entry_id);

create table request_number (
    section_id uuid not null references section,
    year       int not null,
    last       int not null,
    primary key (section_id, year)
);

-- The next number of a section in a year, for whoever sends; whoever sends at the same time waits for the commit.
create function next_request_number(section uuid, of_year int) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    given int;
begin
    perform set_config('portal.system', 'on', true);
    insert into request_number values (section, of_year, 1)
        on conflict (section_id, year) do update set last = request_number.last + 1 returning last into given;
    perform set_config('portal.system', before, true);
    return given;
end $$;

-- Whether the caller works on this request: writes for its section or was given it, and has not sent it.
create function caller_works_on(request uuid) returns boolean
    language sql stable parallel safe
    return exists (select from section_request r where r.id = request and caller_is_staff()
        and r.sender <> current_setting('portal.caller', true)
        and (r.section_id = any (caller_sections('editor')) or r.assignee = caller_username()));

alter table request_number enable row level security, force row level security;
create policy system on request_number using ((select caller_is_system())) with check ((select caller_is_system()));

alter table section_request enable row level security, force row level security;
create policy system on section_request using ((select caller_is_system())) with check ((select caller_is_system()));
create policy senders on section_request for select
    using ((select caller_is_staff()) and sender = (select current_setting('portal.caller', true)));
create policy workers on section_request for select using ((select caller_is_staff())
    and (section_id = any ((select caller_sections('editor'))::uuid[]) or assignee = (select caller_username())));
create policy sent on section_request for insert with check ((select caller_is_staff())
    and sender = (select current_setting('portal.caller', true)) and state = 'NEW' and assignee is null);
create policy worked_on on section_request for update
    using ((select caller_is_staff()) and sender <> (select current_setting('portal.caller', true))
        and (section_id = any ((select caller_sections('editor'))::uuid[]) or assignee = (select caller_username())));
-- Whoever sent it may write more, which opens it again.
create policy opened_again on section_request for update
    using ((select caller_is_staff()) and sender = (select current_setting('portal.caller', true)))
    with check (sender = (select current_setting('portal.caller', true)) and state in ('NEW', 'IN_PROGRESS'));
create policy open_for_new on section_request as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_changes on section_request as restrictive for update
    using ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

-- Policies know rows, not columns: whose it is never changes, and only those who work on it give it to somebody else.
create function keep_request() returns trigger language plpgsql as $$
begin
    if (new.id, new.section_id, new.year, new.number, new.sender, new.sender_username, new.sender_name, new.subject, new.category,
            new.urgency, new.created_at) is distinct from (old.id, old.section_id, old.year, old.number, old.sender,
            old.sender_username, old.sender_name, old.subject, old.category, old.urgency, old.created_at)
            or new.sender = current_setting('portal.caller', true)
            and (new.assignee, new.assignee_name, new.due_at) is distinct from (old.assignee, old.assignee_name, old.due_at)
            or new.assignee is distinct from old.assignee and not new.section_id = any (caller_sections('editor')) then
        raise exception 'row-level security: this part of a request is not changed by the caller'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger keep_request before update on section_request for each row
    when (coalesce(current_setting('portal.caller', true), '') <> '') execute function keep_request();

alter table request_entry enable row level security, force row level security;
create policy system on request_entry using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on request_entry for select using (case when internal then caller_works_on(request_id)
    else exists (select from section_request r where r.id = request_id) end);
create policy workers on request_entry for insert
    with check (author = (select current_setting('portal.caller', true)) and caller_works_on(request_id));
create policy senders on request_entry for insert
    with check (author = (select current_setting('portal.caller', true)) and not internal and kind in ('SENT', 'WRITTEN', 'REOPENED')
        and exists (select from section_request r where r.id = request_id and r.sender = author));
create policy open_for_new on request_entry as restrictive for insert
    with check ((select caller_is_system()) or exists (select from section_request r
        where r.id = request_id and r.section_id <> all ((select closed_sections())::uuid[])));

-- Whoever sent a request reads nothing in the audit trail of what is done with it, not even as an admin of its section.
create policy not_of_ones_own_request on audit_entry as restrictive for select
    using (thing_kind <> 'request' or (select caller_is_system()) or not exists (select from section_request r
        where cast(r.id as text) = thing_id and r.sender = (select current_setting('portal.caller', true))));

-- With the entry to which they belong, added by who wrote it.
alter table request_file enable row level security, force row level security;
create policy system on request_file using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on request_file for select using (exists (select from request_entry e where e.id = entry_id));
create policy authors on request_file for insert with check (exists (select from request_entry e
    where e.id = entry_id and e.author = (select current_setting('portal.caller', true))));
