-- A list of people as it was checked for a cohort, kept until it is confirmed so that exactly what was shown is applied.
create table import_draft (
    id          uuid        not null primary key,
    cohort_id   uuid        not null references cohort (id),
    made_by     uuid        not null references person (id),
    made_at     timestamptz not null,
    lines       integer[]   not null,
    emails      text[]      not null,
    names       text[]      not null,
    fingerprint text        not null,
    applied_at  timestamptz,
    added       integer,
    joined      integer,

    constraint import_draft_rows_whole    check (cardinality(lines) = all (array[cardinality(emails), cardinality(names)])),
    constraint import_draft_outcome_whole check (num_nulls(applied_at, added, joined) in (0, 3))
);

create index import_draft_by_made_at on import_draft (made_at);
