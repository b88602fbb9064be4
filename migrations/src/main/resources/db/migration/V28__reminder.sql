-- Which reminders a cohort's instructors switched on, how often, and when none are sent; without a row, none are.
create table reminder_plan (
    cohort_id      uuid        not null primary key references cohort (id),
    rules          text[]      not null,
    every_days     integer     not null,
    quiet_from     time        not null,
    quiet_until    time        not null,
    quiet_weekends boolean     not null,
    changed_by     uuid        not null references person (id),
    changed_at     timestamptz not null,

    constraint reminder_plan_rules_known check (rules <@ array['DUE_SOON', 'NOT_STARTED', 'STALLED']),
    constraint reminder_plan_often       check (every_days between 1 and 60)
);

-- One letter to one person, with all that there is to remind them of. It is handed over to a mail server at most once: the state
-- changes to HANDED_OVER before the first byte of it leaves.
create table reminder (
    id            uuid        not null primary key,
    person_id     uuid        not null references person (id),
    subject       text        not null,
    body          text        not null,
    state         text        not null,
    written_at    timestamptz not null,
    tries         integer     not null default 0,
    next_try_at   timestamptz not null,
    claimed_until timestamptz,
    ended_at      timestamptz,
    fault         text,

    constraint reminder_state_known check (
        state in ('WAITING', 'CLAIMED', 'HANDED_OVER', 'SENT', 'BY_HAND', 'FAILED', 'UNCERTAIN', 'WITHDRAWN')),
    constraint reminder_claim_whole check ((state in ('CLAIMED', 'HANDED_OVER')) = (claimed_until is not null)),
    constraint reminder_end_whole   check ((state in ('SENT', 'BY_HAND', 'FAILED', 'UNCERTAIN', 'WITHDRAWN')) = (ended_at is not null))
);

create index reminder_by_person on reminder (person_id, written_at);
create index reminder_to_do     on reminder (next_try_at) where ended_at is null;
create index reminder_troubled  on reminder (written_at) where fault is not null;

-- What a letter reminds of, in which place.
create table reminder_line (
    reminder_id  uuid        not null references reminder (id),
    enrolment_id uuid        not null references enrolment (id),
    rule         text        not null,
    written_at   timestamptz not null,

    primary key (reminder_id, enrolment_id, rule),
    constraint reminder_line_rule_known check (rule in ('DUE_SOON', 'NOT_STARTED', 'STALLED'))
);

create index reminder_line_by_enrolment on reminder_line (enrolment_id, rule, written_at);

-- Who wants no reminders.
create table reminder_stop (
    person_id  uuid        not null primary key references person (id),
    stopped_at timestamptz not null
);

-- Its one row is held by the node that looks for what to write, so that no two write the same.
create table reminder_round (
    single boolean not null primary key default true,

    constraint reminder_round_one check (single)
);

insert into reminder_round default values;
