-- A cohort is a group that takes one version of a course together, taught by one or more instructors.
create table cohort (
    id             uuid        not null primary key,
    name           text        not null,
    course_version text        not null references course_version (hash),
    due_on         date,
    created_at     timestamptz not null,

    constraint cohort_name_given check (length(btrim(name)) between 1 and 200)
);

create unique index cohort_by_name on cohort (lower(name));

-- Who teaches a cohort, and so may see it.
create table cohort_instructor (
    cohort_id uuid not null references cohort (id),
    person_id uuid not null references person (id),

    primary key (cohort_id, person_id)
);

create index cohort_instructor_by_person on cohort_instructor (person_id);
