-- The groups of an account as the portal last changed them in Keycloak. They count for whoever logged in before: a role
-- given or taken holds from the person's next request on. A later log-in brings a newer truth in its token.
-- A row that is begun and not finished tells that a server stopped or Keycloak fell silent in the middle; the portal then
-- asks Keycloak what has become of it.
create table role_change (
    subject    text primary key,
    groups     text[] not null default '{}',
    active     boolean not null default true,
    changed_at timestamptz,
    begun_at   timestamptz
);
insert into content_version values ('ROLES', 1);
create constraint trigger role_change_changed after insert or update or delete on role_change
    deferrable initially deferred for each row execute function content_changed('ROLES');
