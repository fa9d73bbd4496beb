-- The directory: people found while one types, one's own list of people, who stands in for whom.
--
-- Words are compared folded (without accents, in lower case), from their beginning on. Every word by which somebody may be
-- looked for is a row, with the visibility of the field that it comes from: what a reader may not see is not found either.

create extension if not exists fuzzystrmatch;

-- The words of a text as search compares them: 'Nhà B, phòng 305' becomes {nha,b,phong,305}.
create function words_of(text) returns text[]
    language sql immutable parallel safe strict
    return array_remove(regexp_split_to_array(fold($1), '[^a-z0-9]+'), '');

create function initials_of(words text[]) returns text
    language sql immutable parallel safe strict
    return (select coalesce(string_agg(left(word, 1), '' order by place), '') from unnest(words) with ordinality w(word, place));

-- What is looked for, eight words at most. A number is one word, however it is written; of a mail address its name counts.
create function searched_words(typed text) returns text[]
    language sql immutable parallel safe strict
    return case when typed ~ '^\s*[+(]?[0-9][0-9 .()-]*$'
        then array[regexp_replace(regexp_replace(typed, '[^0-9]', '', 'g'), '^84(?=[0-9]{8,10}$)', '0')]
        else (words_of(split_part(left(typed, 200), '@', 1)))[1:8] end;

-- Whether one is the other with a typing error: a letter too many, too few or another; two that changed places; in long
-- words two such errors; in words of three letters the first must be right.
create function word_is_near(a text, b text) returns boolean
    language sql immutable parallel safe strict
    return abs(length(a) - length(b)) <= 1 and (
        levenshtein_less_equal(a, b, 2) <= case when least(length(a), length(b)) >= 6 then 2 when greatest(length(a), length(b)) >= 4 or left(a, 1) = left(b, 1) then 1 else 0 end
        or length(a) = length(b) and levenshtein_less_equal(a, b, 2) = 2
            and (select string_agg(c, '' order by c) from regexp_split_to_table(a, '') c)
              = (select string_agg(c, '' order by c) from regexp_split_to_table(b, '') c));

alter table staff_member add folded_name text
    generated always as (fold(replace(family_name || ' ' || middle_name || ' ' || given_name, '  ', ' '))) stored;
create index staff_member_alphabet on staff_member
    (given_name collate "vi-x-icu", middle_name collate "vi-x-icu", family_name collate "vi-x-icu", id);

-- A section is found by its names, its code and its initials, with and without the first: 'knth' and 'nth'.
alter table section add words text[]
    generated always as (words_of(name || ' ' || short_name || ' ' || code)
        || initials_of(words_of(name)) || substr(initials_of(words_of(name)), 2)) stored;

create table staff_word (
    staff_member_id uuid not null references staff_member on delete cascade,
    -- The post whose title the word is from, with its section and days; empty for what is the person's own.
    post_id         uuid references post on delete cascade,
    section_id      uuid,
    from_date       date,
    to_date         date,
    kind            text not null check (kind in ('GIVEN', 'NAME', 'INITIALS', 'SHORT', 'GLUED', 'DEGREE', 'NUMBER', 'POST', 'ROOM', 'SKILL', 'EMAIL')),
    word            text collate "C" not null,
    -- What is for nobody is not written here.
    visibility      visibility not null default 'HOSPITAL' check (visibility <> 'NOBODY'),
    check ((post_id is null) = (section_id is null))
);
create index staff_word_word on staff_word (word);
create index staff_word_spelling on staff_word (word) where kind in ('GIVEN', 'NAME', 'POST', 'SKILL');
create index staff_word_person on staff_word (staff_member_id);
create index staff_word_post on staff_word (post_id);

-- The words of a person's own. Of Nguyễn Văn Hùng: tên hung; nguyen, van; the initials nvh, vh, nh; as log-in names are made,
-- hungnv and nvhung; written as one, nguyenvanhung and vanhung.
create function words_of_person(m staff_member) returns table (kind text, word text, visibility visibility)
    language sql stable as $$
    with n as (
        select words_of(m.family_name || ' ' || m.middle_name) before, words_of(m.given_name) given,
               words_of(m.family_name || ' ' || m.middle_name || ' ' || m.given_name) every),
    parts as (select n.*, cardinality(n.every) size from n),
    own (kind, word, visibility) as (
        select 'GIVEN', unnest(given), 'HOSPITAL' from n
        union select 'NAME', unnest(before), 'HOSPITAL' from n
        union select 'DEGREE', unnest(words_of(m.degree)), 'HOSPITAL'
        union select 'INITIALS', initials_of(every), 'HOSPITAL' from parts where size > 1
        union select 'INITIALS', array_to_string(given, '') || initials_of(before), 'HOSPITAL' from parts where size > 1
        union select 'INITIALS', initials_of(before) || array_to_string(given, ''), 'HOSPITAL' from parts where size > 1
        union select 'SHORT', initials_of(every[k:]), 'HOSPITAL' from parts, generate_series(2, size - 1) k
        union select 'SHORT', left(every[1], 1) || left(every[size], 1), 'HOSPITAL' from parts where size > 2
        union select 'GLUED', array_to_string(every[k:], ''), 'HOSPITAL' from parts, generate_series(1, size - 1) k
        union select 'NUMBER', m.extension, m.extension_visibility
        union select 'NUMBER', part.word, m.mobile_visibility
            from (select regexp_replace(regexp_replace(m.mobile, '^\+84', '0'), '[^0-9]', '', 'g') digits) stored,
                 lateral (values (digits), (right(digits, 6)), (right(digits, 4))) part (word)
        union select 'ROOM', unnest(words_of(m.room)), m.room_visibility
        union select 'ROOM', array_to_string(array(select w from unnest(words_of(m.room)) with ordinality r(w, place)
            where w <> all ('{nha,phong,tang,toa,khu}') order by place), ''), m.room_visibility
        union select 'SKILL', unnest(words_of(m.skills)), m.skills_visibility
        union select 'SKILL', unnest(words_of(m.languages)), m.languages_visibility
        union select 'EMAIL', unnest(words_of(split_part(m.email, '@', 1))), m.email_visibility)
    select kind, word, visibility::visibility from own where word <> '' and visibility <> 'NOBODY' $$;

create function write_words_of_person() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    if tg_op = 'UPDATE' then
        delete from staff_word where staff_member_id = new.id and post_id is null;
    end if;
    insert into staff_word (staff_member_id, kind, word, visibility)
        select new.id, w.kind, w.word, w.visibility from words_of_person(new) w;
    perform set_config('portal.system', before, true);
    return null;
end $$;
create trigger staff_words_first after insert on staff_member for each row execute function write_words_of_person();
create trigger staff_words_anew after update on staff_member for each row
    when (row(new.family_name, new.middle_name, new.given_name, new.degree, new.extension, new.extension_visibility, new.mobile,
              new.mobile_visibility, new.room, new.room_visibility, new.skills, new.skills_visibility, new.languages,
              new.languages_visibility, new.email, new.email_visibility)
          is distinct from row(old.family_name, old.middle_name, old.given_name, old.degree, old.extension,
              old.extension_visibility, old.mobile, old.mobile_visibility, old.room, old.room_visibility, old.skills,
              old.skills_visibility, old.languages, old.languages_visibility, old.email, old.email_visibility))
    execute function write_words_of_person();

create function write_words_of_post() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    before constant text := current_setting('portal.system', true);
begin
    perform set_config('portal.system', 'on', true);
    if tg_op = 'UPDATE' then
        delete from staff_word where post_id = new.id;
    end if;
    insert into staff_word (staff_member_id, post_id, section_id, from_date, to_date, kind, word)
        select distinct new.staff_member_id, new.id, new.section_id, new.from_date, new.to_date, 'POST', word
        from unnest(words_of(new.title) || initials_of(words_of(new.title))) word where word <> '';
    perform set_config('portal.system', before, true);
    return null;
end $$;
create trigger post_words_first after insert on post for each row execute function write_words_of_post();
create trigger post_words_anew after update on post for each row
    when (row(new.title, new.staff_member_id, new.section_id, new.from_date, new.to_date)
          is distinct from row(old.title, old.staff_member_id, old.section_id, old.from_date, old.to_date))
    execute function write_words_of_post();

insert into staff_word (staff_member_id, kind, word, visibility)
    select m.id, w.kind, w.word, w.visibility from staff_member m, words_of_person(m) w;
insert into staff_word (staff_member_id, post_id, section_id, from_date, to_date, kind, word)
    select distinct p.staff_member_id, p.id, p.section_id, p.from_date, p.to_date, 'POST', word
    from post p, unnest(words_of(p.title) || initials_of(words_of(p.title))) word where word <> '';

-- The people who hold a post today in a section of which the caller is a member: they show the caller what is for their own.
create function caller_colleagues() returns uuid[]
    language sql stable parallel safe
    return array(select distinct staff_member_id from post where section_id = any (caller_sections('member'))
        and from_date <= hospital_today() and (to_date is null or to_date >= hospital_today()));

alter table staff_word enable row level security, force row level security;
create policy system on staff_word using ((select caller_is_system())) with check ((select caller_is_system()));
create policy readers on staff_word for select using ((select caller_is_staff())
    and (visibility = 'HOSPITAL' or staff_member_id = any ((select caller_colleagues())::uuid[]))
    and (section_id is null or section_id <> all ((select party_sections())::uuid[])
        or section_id = any ((select caller_sections('member'))::uuid[])));

-- What a word counts for when somebody is found by it.
create function weight_of_word(kind text) returns int
    language sql immutable parallel safe
    return case kind when 'GIVEN' then 64 when 'NUMBER' then 60 when 'INITIALS' then 56 when 'NAME' then 40 when 'GLUED' then 36
        when 'POST' then 30 when 'ROOM' then 24 when 'DEGREE' then 22 when 'SKILL' then 20 when 'SHORT' then 18 else 16 end;

-- Who is found by all of the typed words, and how well; best are beginnings of the tên. Only if nobody is, typing errors are
-- forgiven. It uses the index, past the policies, and asks for each word what they ask. It tells ids only.
create function staff_found(typed text, only_kind text) returns table (person uuid, score int)
    language sql stable rows 100 security definer set search_path = pg_catalog, public, pg_temp as $$
    with recursive asked as materialized (
        select word collate "C" as word, place, length(word) as size, cardinality(searched_words(typed)) as number
        from unnest(searched_words(typed)) with ordinality w(word, place)),
    rights as materialized (
        select caller_sections('member') as sections, party_sections() as party, caller_colleagues() as colleagues),
    hits as materialized (
        select a.place, w.staff_member_id as person,
               max(weight_of_word(w.kind) + case when w.word = a.word then 8 else 0 end) as best
        from asked a cross join rights r join staff_word w on w.word >= a.word and w.word < a.word || chr(1114111)
        where (only_kind is null or w.kind = only_kind)
            and case when a.size > 1 then true when a.number = 1 then w.kind = 'GIVEN'
                     else w.kind in ('GIVEN', 'NAME') or w.word = a.word end
            and (w.visibility = 'HOSPITAL' or w.staff_member_id = any (r.colleagues))
            and (w.section_id is null or (w.section_id <> all (r.party) or w.section_id = any (r.sections))
                and w.from_date <= hospital_today() and (w.to_date is null or w.to_date >= hospital_today()))
        group by 1, 2
        union all
        select a.place, p.staff_member_id, max(case when a.word = any (s.words) then 36 else 28 end)
        from asked a cross join rights r
        join section s on exists (select from unnest(s.words) w where starts_with(w, a.word))
        join post p on p.section_id = s.id and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today())
        where only_kind is null and a.size > 1 and (s.id <> all (r.party) or s.id = any (r.sections))
        group by 1, 2),
    exactly as materialized (
        select b.person, sum(b.best) as score
        from (select h.person, h.place, max(h.best) as best from hits h group by 1, 2) b
        group by 1 having count(*) = (select count(*) from asked)),
    spellings (word) as (
        (select w.word from staff_word w where w.kind in ('GIVEN', 'NAME', 'POST', 'SKILL') order by w.word limit 1)
        union all
        select (select w.word from staff_word w where w.kind in ('GIVEN', 'NAME', 'POST', 'SKILL') and w.word > v.word
                order by w.word limit 1)
        from spellings v where v.word is not null),
    corrected as materialized (
        select a.place, v.word
        from (select word from spellings where word is not null union select unnest(s.words) collate "C" from section s) v
        join asked a on a.size >= 3 and a.word ~ '[a-z]' and word_is_near(v.word, a.word)
        where not exists (select from exactly)),
    nearly as materialized (
        select b.person, sum(b.best) as score
        from (
            select n.person, n.place, max(n.best) as best from (
                select h.person, h.place, h.best from hits h where not exists (select from exactly)
                union all
                select w.staff_member_id, c.place, weight_of_word(w.kind) / 2
                from corrected c cross join rights r join staff_word w on w.word = c.word and w.kind in ('GIVEN', 'NAME', 'POST', 'SKILL')
                where (only_kind is null or w.kind = only_kind)
                    and (w.visibility = 'HOSPITAL' or w.staff_member_id = any (r.colleagues))
                    and (w.section_id is null or (w.section_id <> all (r.party) or w.section_id = any (r.sections))
                        and w.from_date <= hospital_today() and (w.to_date is null or w.to_date >= hospital_today()))
                union all
                select p.staff_member_id, c.place, 14
                from corrected c cross join rights r join section s on c.word = any (s.words)
                join post p on p.section_id = s.id and p.from_date <= hospital_today() and (p.to_date is null or p.to_date >= hospital_today())
                where only_kind is null and (s.id <> all (r.party) or s.id = any (r.sections))) n
            group by 1, 2) b
        group by 1 having count(*) = (select count(*) from asked))
    select f.person, (f.score
            + case when right(' ' || m.folded_name, length(typed) + 1) = ' ' || fold(typed) then 16
                   when strpos(' ' || m.folded_name, ' ' || fold(typed)) > 0 then 10 else 0 end
            + case when strpos(lower(m.family_name || ' ' || m.middle_name || ' ' || m.given_name), lower(typed)) > 0 then 6 else 0 end)::int
    from (select e.person, e.score from exactly e union all select n.person, n.score from nearly n) f
    join staff_member m on m.id = f.person and (m.left_on is null or m.left_on > hospital_today()) $$;

-- The people whom an account has chosen to have at hand. Nobody else's business.
create table favourite_person (
    owner           text not null check (owner <> ''),
    staff_member_id uuid not null references staff_member on delete cascade,
    added_at        timestamptz not null default now(),
    primary key (owner, staff_member_id)
);
create index favourite_person_person on favourite_person (staff_member_id);
alter table favourite_person enable row level security, force row level security;
create policy own on favourite_person
    using ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true)))
    with check ((select caller_is_staff()) and owner = (select current_setting('portal.caller', true)));

-- Who stands in when a person cannot be reached: said by the person, or by those who keep the record.
create table deputy (
    staff_member_id uuid primary key references staff_member on delete cascade,
    deputy_id       uuid not null references staff_member on delete cascade,
    check (deputy_id <> staff_member_id)
);
create index deputy_deputy on deputy (deputy_id);
alter table deputy enable row level security, force row level security;
create policy readers on deputy for select using ((select caller_is_staff()));
create policy own on deputy
    using ((select caller_is_staff()) and staff_member_id = (select id from staff_member where username = (select caller_username())))
    with check ((select caller_is_staff()) and staff_member_id = (select id from staff_member where username = (select caller_username())));
create policy keepers on deputy
    using ((select caller_keeps_everybody()) or staff_member_id = any ((select caller_keeps_staff())::uuid[]))
    with check ((select caller_keeps_everybody()) or staff_member_id = any ((select caller_keeps_staff())::uuid[]));
