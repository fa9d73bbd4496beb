-- Official papers (văn bản) of meetings: how a section heads and numbers them, what is being drafted, and what was issued for good.

create table paper_office (
    section_id uuid primary key references section,
    parent     text not null check (length(parent) <= 200),
    issuing    text not null check (length(issuing) between 1 and 200),
    body       text not null check (length(body) between 1 and 200),
    symbol     text not null check (symbol ~ '^[^\s/]{1,40}$'),
    place      text not null check (length(place) between 1 and 60),
    kept       text not null check (length(kept) <= 100),
    -- Numbers are typed in, because a clerk's office gives them.
    by_hand    boolean not null,
    -- Academic titles before names.
    titles     boolean not null,
    -- Numbers of the party go on for the whole term; empty for numbers that begin anew with each year.
    term       text not null check (length(term) <= 20),
    version    bigint not null default 1
);
alter table paper_office enable row level security, force row level security;
create policy system on paper_office using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on paper_office for select using ((select caller_is_staff()));
create policy admins on paper_office
    using (section_id = any ((select caller_sections('admin'))::uuid[]) or (select caller_runs_portal()))
    with check (section_id = any ((select caller_sections('admin'))::uuid[]) or (select caller_runs_portal()));
create policy open_for_new on paper_office as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_changes on paper_office as restrictive for update
    using ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

create table invitation_draft (
    meeting_id uuid primary key references meeting on delete cascade,
    -- One a line.
    invitees   text not null check (length(invitees) <= 8000),
    chair      text not null check (length(chair) <= 500),
    notes      text not null check (length(notes) <= 4000),
    recipients text not null check (length(recipients) <= 4000),
    authority  text not null check (authority in ('', 'ON_BEHALF', 'ACTING', 'INSTEAD', 'BY_ORDER', 'AUTHORISED')),
    whom       text not null check (length(whom) <= 200),
    post       text not null check (length(post) <= 200),
    title      text not null check (length(title) <= 60),
    signer     text not null check (length(signer) <= 200),
    version    bigint not null default 1
);
alter table invitation_draft enable row level security, force row level security;
create policy system on invitation_draft using ((select caller_is_system())) with check ((select caller_is_system()));
create policy preparers on invitation_draft using (caller_prepares(meeting_id)) with check (caller_prepares(meeting_id));

create table issued_paper (
    id         uuid primary key,
    meeting_id uuid not null references meeting,
    section_id uuid not null references section,
    type       text not null check (type in ('GM', 'BB', 'TB')),
    -- Within it each number is there once: a year, or a term of the party.
    series     text not null check (length(series) between 1 and 20),
    number     int not null check (number between 1 and 99999),
    named      text not null check (length(named) <= 80),
    summary    text not null,
    issued_on  date not null,
    issued_at  timestamptz not null default now(),
    issued_by  text not null,
    -- The press of the button that it came from: pressed twice, it is issued once.
    press      uuid not null unique,
    -- The wrong paper whose place it takes.
    replaces   uuid unique references issued_paper,
    -- SHA-256 of the two files.
    docx_sum   text not null check (docx_sum ~ '^[0-9a-f]{64}$'),
    pdf_sum    text not null check (pdf_sum ~ '^[0-9a-f]{64}$'),
    unique (section_id, type, series, number)
);
create index issued_paper_meeting on issued_paper (meeting_id, issued_at);
create trigger issued_paper_append_only before update or delete or truncate on issued_paper
    for each statement execute function append_only();
alter table issued_paper enable always trigger issued_paper_append_only;

alter table issued_paper enable row level security, force row level security;
create policy system on issued_paper using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on issued_paper for select using (exists (select from meeting m where m.id = meeting_id));
create policy issuers on issued_paper for insert with check (exists (select from meeting m where m.id = meeting_id
    and m.section_id = issued_paper.section_id and m.state not in ('DRAFT', 'CANCELLED')
    and (m.section_id = any ((select caller_sections('editor'))::uuid[]) or m.id = any ((select caller_leads_meetings())::uuid[]))));
create policy open_for_new on issued_paper as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));

-- The next number of a series, or the one wished for; 0 if that is taken. Whoever asks holds the series until the transaction ends,
-- so that no number is given twice and none is left out. It looks past the policies: papers of other meetings count too.
create function reserve_paper_number(of_section uuid, of_type text, of_series text, wished int) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    found int;
begin
    perform set_config('portal.system', 'on', true);
    perform pg_advisory_xact_lock(hashtextextended('paper ' || of_section || ' ' || of_type || ' ' || of_series, 0));
    if wished is null then
        select coalesce(max(number), 0) + 1 into found from issued_paper
            where section_id = of_section and type = of_type and series = of_series;
    elsif exists (select from issued_paper where section_id = of_section and type = of_type and series = of_series and number = wished) then
        found := 0;
    else
        found := wished;
    end if;
    perform set_config('portal.system', before, true);
    return found;
end $$;
