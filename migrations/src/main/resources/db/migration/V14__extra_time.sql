-- Time that a cohort, or one person in it, has beyond the limits of its assessments, and why.
create table extra_time (
    id         uuid        not null primary key,
    cohort_id  uuid        not null references cohort (id),
    person_id  uuid        references person (id),
    percent    integer     not null,
    minutes    integer     not null,
    reason     text        not null,
    granted_by uuid        not null references person (id),
    granted_at timestamptz not null,
    expires_at timestamptz,

    constraint extra_time_given        check (percent between 0 and 300 and minutes between 0 and 600 and percent + minutes > 0),
    constraint extra_time_reason_given check (length(btrim(reason)) between 1 and 500),
    constraint extra_time_expires_late check (expires_at > granted_at)
);

create index extra_time_by_cohort on extra_time (cohort_id, granted_at);
