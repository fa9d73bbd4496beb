-- Trusted extensions: the owner of the database may create them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Text as search compares it: without accents, in lower case, đ as d, composed (NFC) first.
create function fold(text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC)));

-- The first letters of the words, folded: 'Công tác xã hội' becomes 'ctxh'.
create function initials(text) returns text
    language sql immutable parallel safe strict
    return regexp_replace(fold($1), '(\w)\w*\W*', '\1', 'g');

create table section (
    id           uuid primary key,
    code         text not null unique check (code ~ '^[a-z0-9]{2,30}$'),
    name         text not null,
    short_name   text not null,
    kind         text not null check (kind in ('LEADERSHIP', 'OFFICE', 'CLINICAL', 'PARACLINICAL', 'PARTY', 'MASS_ORGANISATION')),
    parent_id    uuid references section,
    accent       smallint not null check (accent between 1 and 12),
    position     int not null,
    introduction text not null default '',
    place        text not null default '',
    phone        text,
    version      bigint not null
);

create table staff_member (
    id           uuid primary key,
    username     text unique,
    staff_number text not null unique,
    family_name  text not null,
    middle_name  text not null default '',
    given_name   text not null,
    degree       text not null default '',
    email        text,
    extension    text,
    mobile       text,
    room         text not null default '',
    version      bigint not null
);

-- A post that a person holds in a section from one day to another; several at once are usual.
create table post (
    id              uuid primary key,
    staff_member_id uuid not null references staff_member,
    section_id      uuid not null references section,
    title           text not null,
    rank            smallint not null,
    from_date       date not null,
    to_date         date,
    check (to_date is null or to_date >= from_date)
);
create index post_section on post (section_id, rank);
create index post_staff_member on post (staff_member_id);

create table topic (
    code     text primary key,
    name_vi  text not null,
    name_en  text not null,
    position int not null
);

create table article (
    id              uuid primary key,
    section_id      uuid not null references section,
    slug            text unique,
    state           text not null check (state in ('DRAFT', 'PUBLISHED')),
    title           text not null check (length(title) between 1 and 200),
    lead            text not null default '',
    body_html       text not null default '',
    body_text       text not null default '',
    byline          text not null default '',
    topic_code      text references topic,
    audience        text not null check (audience in ('SECTION', 'SECTIONS', 'HOSPITAL')),
    reading_minutes int not null default 1,
    picture_count   int not null default 0,
    cover_id        uuid,
    views           bigint not null default 0,
    created_at      timestamptz not null,
    created_by      text not null,
    updated_at      timestamptz not null,
    updated_by      text not null,
    published_at    timestamptz,
    version         bigint not null,
    search          tsvector generated always as (
        setweight(to_tsvector('simple', fold(title)), 'A')
        || setweight(to_tsvector('simple', fold(lead)), 'B')
        || setweight(to_tsvector('simple', fold(left(body_text, 200000))), 'C')) stored,
    check (state <> 'PUBLISHED' or (slug is not null and published_at is not null))
);
create index article_published on article (published_at desc, id desc) where state = 'PUBLISHED';
create index article_section on article (section_id, published_at desc, id desc);
create index article_topic on article (topic_code, published_at desc, id desc) where state = 'PUBLISHED';
create index article_views on article (views desc, id desc) where state = 'PUBLISHED';
create index article_search on article using gin (search);
create index article_title_trigrams on article using gin (fold(title) gin_trgm_ops);

-- The chosen sections of an article whose audience is SECTIONS.
create table article_audience (
    article_id uuid not null references article on delete cascade,
    section_id uuid not null references section,
    primary key (article_id, section_id)
);

create table article_picture (
    id         uuid primary key,
    article_id uuid not null references article on delete cascade,
    position   int not null,
    caption    text not null default '',
    alt        text not null default '',
    width      int not null,
    height     int not null,
    widths     text not null,
    sha256     text not null
);
create index article_picture_article on article_picture (article_id, position);
alter table article add foreign key (cover_id) references article_picture on delete set null deferrable initially deferred;

create table quick_contact (
    id         uuid primary key,
    label      text not null,
    detail     text not null default '',
    number     text not null,
    initials   text not null,
    accent     smallint not null check (accent between 1 and 12),
    position   int not null
);
