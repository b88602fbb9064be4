-- A course as it was published, whole, under the hash of its files; attempts and certificates rest on it, so it never changes.
create table course_version (
    hash         text        not null primary key,
    slug         text        not null,
    title        text        not null,
    body         text        not null,
    published_at timestamptz not null,

    constraint course_version_hash_whole check (hash ~ '^[0-9a-f]{64}$')
);

create index course_version_by_slug on course_version (slug, published_at);

create trigger course_version_is_final
    before update or delete on course_version
    for each row execute function refuse_change();
