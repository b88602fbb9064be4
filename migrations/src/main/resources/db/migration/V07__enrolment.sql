-- A person's place in a course. The columns from overall on say again, for lists, what the steps say; they change together.
create table enrolment (
    id             uuid        not null primary key,
    person_id      uuid        not null references person (id),
    cohort_id      uuid        not null references cohort (id),
    course_version text        not null references course_version (hash),
    pre_test_form  text        not null,
    final_form     text        not null,
    enrolled_at    timestamptz not null,
    left_at        timestamptz,
    overall        text        not null,
    finals_failed  integer     not null default 0,
    attempts_left  integer     not null,
    last_active_at timestamptz,

    constraint enrolment_forms_crossed check (pre_test_form <> final_form),
    constraint enrolment_overall_known check (overall in ('NOT_STARTED', 'IN_PROGRESS', 'PASSED', 'CERTIFIED')),
    constraint enrolment_started_active check (overall = 'NOT_STARTED' or last_active_at is not null)
);

create unique index enrolment_current   on enrolment (person_id, cohort_id) where left_at is null;
create        index enrolment_by_person on enrolment (person_id, enrolled_at);
create        index enrolment_by_cohort on enrolment (cohort_id, overall);

-- Where a person stands at each step, as computed when it last changed.
create table enrolment_step (
    enrolment_id uuid        not null references enrolment (id),
    position     integer     not null,
    step         text        not null,
    state        text        not null,
    opens_after  text,
    not_before   timestamptz,

    primary key (enrolment_id, position),
    constraint enrolment_step_state_known check (state in ('LOCKED', 'OPEN', 'STARTED', 'COMPLETE', 'PASSED', 'FAILED')),
    constraint enrolment_step_lock_explained check ((state = 'LOCKED') = (opens_after is not null))
);

-- When a lesson was first opened.
create table lesson_opening (
    enrolment_id uuid        not null references enrolment (id),
    lesson       text        not null,
    opened_at    timestamptz not null,

    primary key (enrolment_id, lesson)
);
