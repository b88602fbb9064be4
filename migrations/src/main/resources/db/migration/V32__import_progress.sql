-- A list that takes longer is imported aside, and its row says how far that is for whoever watches.
alter table import_draft
    add column state   text        not null default 'CHECKED',
    add column done    integer     not null default 0,
    add column people  integer     not null default 0,
    add column seen_at timestamptz;

update import_draft set state = 'IMPORTED' where applied_at is not null;

alter table import_draft
    add constraint import_draft_state_known    check (state in ('CHECKED', 'IMPORTING', 'IMPORTED', 'OUTDATED', 'FAILED')),
    add constraint import_draft_state_whole    check ((state = 'IMPORTED') = (applied_at is not null)),
    add constraint import_draft_done_possible  check (done between 0 and people);
