-- What the portal's admins look after: the tree of sections, topics, the hospital's name and colours, switches.

-- A section is closed from a day on, and may have gone into another one. Its content stays its own and can be read.
alter table section
    add closed_on      date,
    add merged_into_id uuid references section,
    add constraint section_merged_is_closed check (merged_into_id is null or closed_on is not null and merged_into_id <> id);

create function closed_sections() returns uuid[] language sql stable parallel safe
    return array(select id from section where closed_on <= hospital_today());

-- One at a time changes the tree; the lock ends with the transaction.
create function lock_tree_of_sections() returns void language sql
    return pg_advisory_xact_lock(7305614920113);

-- Of two moves that together would make a circle the second one waits, sees the first and is refused.
create function refuse_circle_of_sections() returns trigger language plpgsql as $$
begin
    perform lock_tree_of_sections();
    if exists (with recursive above as (
                   select new.parent_id id
                   union select s.parent_id from section s join above a on s.id = a.id where s.parent_id is not null)
               select from above where id = new.id) then
        raise exception 'a section cannot stand below itself'
            using errcode = 'check_violation', constraint = 'section_circle', table = 'section';
    end if;
    return new;
end $$;
create trigger section_circle before insert or update of parent_id on section
    for each row when (new.parent_id is not null) execute function refuse_circle_of_sections();

-- Where a section stands and whether it is closed decides who runs it and who may write into it, and its kind who sees its
-- people: the admins of a section change its page, not this.
create function keep_structure_of_section() returns trigger language plpgsql as $$
begin
    if not (caller_runs_portal() or caller_is_system()
            or pg_has_role((select relowner from pg_class where oid = tg_relid), 'usage')) then
        raise exception 'the structure is changed by who runs the portal: row-level security of section'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger section_structure before update on section
    for each row when ((old.code, old.kind, old.parent_id, old.closed_on, old.merged_into_id)
        is distinct from (new.code, new.kind, new.parent_id, new.closed_on, new.merged_into_id))
    execute function keep_structure_of_section();

-- Nobody writes into a closed section. These policies stand beside those of V3 and let nothing past them.
create policy open_for_changes on section as restrictive for update
    using ((select caller_is_system()) or (select caller_runs_portal()) or closed_on is null or closed_on > hospital_today());
create policy open_for_new on article as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_changes on article as restrictive for update
    using ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_removal on article as restrictive for delete
    using ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create policy open_for_new on post as restrictive for insert
    with check ((select caller_is_system()) or section_id <> all ((select closed_sections())::uuid[]));
create or replace function caller_edits(article uuid) returns boolean
    language sql stable parallel safe
    return exists (select from article a where a.id = article and a.section_id = any (caller_sections('editor'))
        and a.section_id <> all (closed_sections()));

-- How much a section holds, in numbers only: who runs the portal decides about it without reading it.
create function section_holds(code text, out drafts bigint, out published bigint, out posts bigint)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    own constant uuid := (select s.id from section s where s.code = section_holds.code);
begin
    if not caller_runs_portal() then
        raise exception 'asked by who runs the portal' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    select count(*) filter (where a.state = 'DRAFT'), count(*) filter (where a.state = 'PUBLISHED') into drafts, published
        from article a where a.section_id = own;
    select count(*) into posts from post p where p.section_id = own and (p.to_date is null or p.to_date >= hospital_today());
    perform set_config('portal.system', before, true);
end $$;

-- The posts that last go on in another section from this day on; until the day before they were held in the old one. Done
-- here, since who belongs to a party section is not seen by who runs the portal. Columns that are added later come along.
-- Whoever holds the very same post in the other section already keeps that one.
create function move_posts(from_section uuid, to_section uuid, day date) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    moved int;
    begun int;
begin
    if not caller_runs_portal() then
        raise exception 'done by who runs the portal' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('portal.system', 'on', true);
    insert into post select (jsonb_populate_record(p, jsonb_build_object(
            'id', gen_random_uuid(), 'section_id', to_section, 'from_date', day))).*
        from post p where p.section_id = from_section and p.from_date < day and (p.to_date is null or p.to_date >= day)
            and not exists (select from post held where held.staff_member_id = p.staff_member_id and held.section_id = to_section
                and fold(held.title) = fold(p.title)
                and daterange(held.from_date, held.to_date, '[]') && daterange(day, p.to_date, '[]'));
    get diagnostics begun = row_count;
    update post set to_date = day - 1
        where section_id = from_section and from_date < day and (to_date is null or to_date >= day);
    update post p set section_id = to_section where section_id = from_section and from_date >= day
        and not exists (select from post held where held.staff_member_id = p.staff_member_id and held.section_id = to_section
            and fold(held.title) = fold(p.title)
            and daterange(held.from_date, held.to_date, '[]') && daterange(p.from_date, p.to_date, '[]'));
    get diagnostics moved = row_count;
    perform set_config('portal.system', before, true);
    return begun + moved;
end $$;

-- What is begun in Keycloak for a section and not known to be finished: its groups are made (into_code is null), or its
-- people get their roles in the section that it went into. A row that stays is finished by the portal itself.
create table section_work (
    code      text primary key,
    into_code text,
    begun_at  timestamptz not null default now()
);

-- The codes of all sections, for that work, which has no caller.
create function section_codes() returns text[]
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
    codes text[];
begin
    perform set_config('portal.system', 'on', true);
    codes := array(select code from section order by code);
    perform set_config('portal.system', before, true);
    return codes;
end $$;

-- A topic that is retired is offered no more; articles keep it.
alter table topic
    add retired boolean not null default false,
    add version bigint not null default 1;

-- The name, colour and emblem of the hospital: one row. Empty means what the portal brings along. Shown to strangers too,
-- on the page after log-out.
create table branding (
    only_one   boolean primary key default true check (only_one),
    name_vi    text not null default '' check (length(name_vi) <= 120),
    name_en    text not null default '' check (length(name_en) <= 120),
    short_name text not null default '' check (length(short_name) <= 40),
    colour     text not null default '' check (colour ~ '^(#[0-9a-f]{6})?$'),
    address    text not null default '' check (length(address) <= 200),
    hotline    text not null default '' check (length(hotline) <= 60),
    footer     text not null default '' check (length(footer) <= 200),
    emblem     text not null default '' check (emblem ~ '^([0-9a-f-]{36})?$'),
    version    bigint not null default 1
);
insert into branding default values;

-- Which parts of the portal are on.
create table feature_switch (
    name    text primary key check (name ~ '^[A-Z_]{2,30}$'),
    enabled boolean not null,
    version bigint not null default 1
);
insert into feature_switch (name, enabled) values ('REST_TOKENS', true), ('VIEW_COUNTS', true), ('QUICK_CONTACT', true);

alter table branding enable row level security, force row level security;
create policy system on branding using ((select caller_is_system())) with check ((select caller_is_system()));
create policy everybody on branding for select using (true);
create policy portal_admins on branding for update
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));
alter table feature_switch enable row level security, force row level security;
create policy system on feature_switch using ((select caller_is_system())) with check ((select caller_is_system()));
create policy everybody on feature_switch for select using (true);
create policy portal_admins on feature_switch for update
    using ((select caller_runs_portal())) with check ((select caller_runs_portal()));

insert into content_version values ('PORTAL', 1);
create constraint trigger branding_changed after insert or update or delete on branding
    deferrable initially deferred for each row execute function content_changed('PORTAL');
create constraint trigger feature_switch_changed after insert or update or delete on feature_switch
    deferrable initially deferred for each row execute function content_changed('PORTAL');
