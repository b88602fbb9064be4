-- The record of who did what, when. Entries are added and never changed or removed.
create table audit_entry (
    id      bigint      not null generated always as identity primary key,
    at      timestamptz not null,
    actor   uuid                 references person (id),
    action  text        not null,
    subject text        not null,
    detail  text        not null
);

create index audit_entry_by_actor   on audit_entry (actor, id);
create index audit_entry_by_subject on audit_entry (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed or removed', tg_table_name;
end
$$;

create trigger audit_entry_is_final
    before update or delete on audit_entry
    for each row execute function refuse_change();
