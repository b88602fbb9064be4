-- Extra time that came with a list of people: one share for a person, which a later list replaces.
alter table extension
    add column from_roster boolean not null default false,
    add constraint extension_from_roster_whole check (not from_roster or (kind = 'TIME' and person_id is not null));
create unique index extension_of_roster on extension (cohort_id, person_id) where from_roster and withdrawn_at is null;

-- A checked list holds the share of each line; it is absent where the line says nothing. Older lists are checked again.
delete from import_draft;
alter table import_draft
    drop constraint import_draft_rows_whole,
    drop constraint import_draft_outcome_whole,
    add column extra_times integer[] not null,
    add column extended    integer,
    add constraint import_draft_rows_whole    check (cardinality(lines) = all (array[cardinality(emails), cardinality(names), cardinality(extra_times)])),
    add constraint import_draft_outcome_whole check (num_nulls(applied_at, added, joined, extended) in (0, 4));
